-- all that was found, of whatever family
SELECT
  *
FROM found_codes
UNION ALL
SELECT
  *
FROM found_asked
UNION ALL
SELECT
  *
FROM found_pairs
UNION ALL
SELECT
  *
FROM found_interval_history
UNION ALL
SELECT
  *
FROM found_requirements
UNION ALL
SELECT
  *
FROM found_limits

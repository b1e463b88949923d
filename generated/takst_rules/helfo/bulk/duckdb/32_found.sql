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
FROM found_limits_1
UNION ALL
SELECT
  *
FROM found_limits_2
UNION ALL
SELECT
  *
FROM found_limits_4
UNION ALL
SELECT
  *
FROM found_limits_6

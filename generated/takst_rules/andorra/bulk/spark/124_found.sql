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
FROM found_limits_2
UNION ALL
SELECT
  *
FROM found_limits_3
UNION ALL
SELECT
  *
FROM found_limits_4
UNION ALL
SELECT
  *
FROM found_limits_5
UNION ALL
SELECT
  *
FROM found_limits_7
UNION ALL
SELECT
  *
FROM found_limits_8
UNION ALL
SELECT
  *
FROM found_limits_9
UNION ALL
SELECT
  *
FROM found_limits_10
UNION ALL
SELECT
  *
FROM found_limits_11
UNION ALL
SELECT
  *
FROM found_limits_12
UNION ALL
SELECT
  *
FROM found_limits_14
UNION ALL
SELECT
  *
FROM found_limits_15
UNION ALL
SELECT
  *
FROM found_limits_16
UNION ALL
SELECT
  *
FROM found_limits_18
UNION ALL
SELECT
  *
FROM found_limits_21
UNION ALL
SELECT
  *
FROM found_limits_22
UNION ALL
SELECT
  *
FROM found_limits_23
UNION ALL
SELECT
  *
FROM found_limits_24
UNION ALL
SELECT
  *
FROM found_limits_25
UNION ALL
SELECT
  *
FROM found_limits_27
UNION ALL
SELECT
  *
FROM found_limits_28
UNION ALL
SELECT
  *
FROM found_limits_29
UNION ALL
SELECT
  *
FROM found_limits_30
UNION ALL
SELECT
  *
FROM found_limits_31
UNION ALL
SELECT
  *
FROM found_limits_32
UNION ALL
SELECT
  *
FROM found_limits_33

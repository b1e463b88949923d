-- lines of a patient that meet, and whose codes some row names together
SELECT DISTINCT
  1 AS way,
  a.row_ix AS a_row_ix,
  b.row_ix AS b_row_ix,
  p.one_ix,
  p.two_ix,
  p.distance_ix,
  p.side
FROM acts AS a
JOIN (
  SELECT
    one_ix,
    two_ix,
    distance_ix,
    CAST(NULL AS STRING) AS side
  FROM inclusions
  WHERE
    keys_ix IN (5)
) AS p
  ON p.one_ix = a.code_ix
JOIN acts AS b
  ON b.patient_ix = a.patient_ix AND b.code_ix = p.two_ix AND TRUE
WHERE
  a.in_force AND a.row_ix <> b.row_ix
UNION ALL
SELECT DISTINCT
  2 AS way,
  a.row_ix AS a_row_ix,
  b.row_ix AS b_row_ix,
  p.one_ix,
  p.two_ix,
  p.distance_ix,
  p.side
FROM acts AS a
JOIN (
  SELECT
    one_ix,
    two_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS STRING) AS side
  FROM all_exclusions
  WHERE
    keys_ix IN (3)
) AS p
  ON p.one_ix = a.code_ix
JOIN acts AS b
  ON b.patient_ix = a.patient_ix AND b.code_ix = p.two_ix AND (
    b.date = a.date
  )
WHERE
  a.in_force AND a.row_ix <> b.row_ix
UNION ALL
SELECT DISTINCT
  3 AS way,
  a.row_ix AS a_row_ix,
  b.row_ix AS b_row_ix,
  p.one_ix,
  p.two_ix,
  p.distance_ix,
  p.side
FROM (
  SELECT
    *
  FROM acts
  WHERE
    NOT `key.session` IS NULL
) AS a
JOIN (
  SELECT
    one_ix,
    two_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS STRING) AS side
  FROM all_exclusions
  WHERE
    keys_ix IN (3)
) AS p
  ON p.one_ix = a.code_ix
JOIN (
  SELECT
    *
  FROM acts
  WHERE
    NOT `key.session` IS NULL
) AS b
  ON b.patient_ix = a.patient_ix
  AND b.code_ix = p.two_ix
  AND (
    b.`key.session` = a.`key.session` AND b.date <> a.date
  )
WHERE
  a.in_force AND a.row_ix <> b.row_ix

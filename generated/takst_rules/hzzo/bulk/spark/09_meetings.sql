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
    keys_ix IN (1, 7)
  UNION ALL
  SELECT
    one_ix,
    two_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS STRING) AS side
  FROM all_exclusions
  WHERE
    keys_ix IN (1)
  UNION ALL
  SELECT
    one_ix,
    two_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS STRING) AS side
  FROM requirements
  WHERE
    keys_ix IN (1)
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
  2 AS way,
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
    NOT `key.visit` IS NULL
) AS a
JOIN (
  SELECT
    one_ix,
    two_ix,
    distance_ix,
    CAST(NULL AS STRING) AS side
  FROM inclusions
  WHERE
    keys_ix IN (1)
  UNION ALL
  SELECT
    one_ix,
    two_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS STRING) AS side
  FROM all_exclusions
  WHERE
    keys_ix IN (1)
  UNION ALL
  SELECT
    one_ix,
    two_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS STRING) AS side
  FROM requirements
  WHERE
    keys_ix IN (1)
) AS p
  ON p.one_ix = a.code_ix
JOIN (
  SELECT
    *
  FROM acts
  WHERE
    NOT `key.visit` IS NULL
) AS b
  ON b.patient_ix = a.patient_ix
  AND b.code_ix = p.two_ix
  AND (
    b.`key.visit` = a.`key.visit` AND b.date <> a.date
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
    NOT `key.episode` IS NULL
) AS a
JOIN (
  SELECT
    one_ix,
    two_ix,
    distance_ix,
    CAST(NULL AS STRING) AS side
  FROM inclusions
  WHERE
    keys_ix IN (7)
) AS p
  ON p.one_ix = a.code_ix
JOIN (
  SELECT
    *
  FROM acts
  WHERE
    NOT `key.episode` IS NULL
) AS b
  ON b.patient_ix = a.patient_ix
  AND b.code_ix = p.two_ix
  AND (
    b.`key.episode` = a.`key.episode` AND b.date <> a.date
  )
WHERE
  a.in_force AND a.row_ix <> b.row_ix
UNION ALL
SELECT DISTINCT
  4 AS way,
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
    keys_ix IN (8)
  UNION ALL
  SELECT
    one_ix,
    two_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS STRING) AS side
  FROM all_exclusions
  WHERE
    keys_ix IN (8)
  UNION ALL
  SELECT
    one_ix,
    two_ix,
    distance_ix,
    side
  FROM intervals
  WHERE
    keys_ix IN (5)
) AS p
  ON p.one_ix = a.code_ix
JOIN acts AS b
  ON b.patient_ix = a.patient_ix
  AND b.code_ix = p.two_ix
  AND (
    CASE
      WHEN p.side = 'after'
      THEN a.date > b.date
      AND a.date <= (
        CASE p.distance_ix
          WHEN 1
          THEN CAST(b.date + INTERVAL '6' MONTH AS DATE)
          WHEN 2
          THEN CAST(b.date + INTERVAL '30' DAY AS DATE)
        END
      )
      WHEN p.side = 'before'
      THEN b.date > a.date
      AND b.date <= (
        CASE p.distance_ix
          WHEN 1
          THEN CAST(a.date + INTERVAL '6' MONTH AS DATE)
          WHEN 2
          THEN CAST(a.date + INTERVAL '30' DAY AS DATE)
        END
      )
      WHEN NOT p.side IS NULL
      THEN a.date = b.date
      OR (
        a.date > b.date
        AND a.date <= (
          CASE p.distance_ix
            WHEN 1
            THEN CAST(b.date + INTERVAL '6' MONTH AS DATE)
            WHEN 2
            THEN CAST(b.date + INTERVAL '30' DAY AS DATE)
          END
        )
      )
      OR (
        b.date > a.date
        AND b.date <= (
          CASE p.distance_ix
            WHEN 1
            THEN CAST(a.date + INTERVAL '6' MONTH AS DATE)
            WHEN 2
            THEN CAST(a.date + INTERVAL '30' DAY AS DATE)
          END
        )
      )
      ELSE TRUE
    END
  )
WHERE
  a.in_force AND a.row_ix <> b.row_ix

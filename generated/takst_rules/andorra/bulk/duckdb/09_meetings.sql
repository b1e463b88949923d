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
    CAST(NULL AS TEXT) AS side
  FROM inclusions
  WHERE
    keys_ix IN (1, 2, 6, 26, 34)
  UNION ALL
  SELECT
    one_ix,
    two_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS TEXT) AS side
  FROM all_exclusions
  WHERE
    keys_ix IN (2, 26)
  UNION ALL
  SELECT
    one_ix,
    two_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS TEXT) AS side
  FROM requirements
  WHERE
    keys_ix IN (2, 18, 21, 26, 35)
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
    NOT "key.session" IS NULL
) AS a
JOIN (
  SELECT
    one_ix,
    two_ix,
    distance_ix,
    CAST(NULL AS TEXT) AS side
  FROM inclusions
  WHERE
    keys_ix IN (1, 2, 6)
  UNION ALL
  SELECT
    one_ix,
    two_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS TEXT) AS side
  FROM all_exclusions
  WHERE
    keys_ix IN (2)
  UNION ALL
  SELECT
    one_ix,
    two_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS TEXT) AS side
  FROM requirements
  WHERE
    keys_ix IN (2, 18, 21, 35)
) AS p
  ON p.one_ix = a.code_ix
JOIN (
  SELECT
    *
  FROM acts
  WHERE
    NOT "key.session" IS NULL
) AS b
  ON b.patient_ix = a.patient_ix
  AND b.code_ix = p.two_ix
  AND (
    b."key.session" = a."key.session" AND b.date <> a.date
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
FROM acts AS a
JOIN (
  SELECT
    one_ix,
    two_ix,
    distance_ix,
    CAST(NULL AS TEXT) AS side
  FROM inclusions
  WHERE
    keys_ix IN (11, 24, 31)
  UNION ALL
  SELECT
    one_ix,
    two_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS TEXT) AS side
  FROM all_exclusions
  WHERE
    keys_ix IN (11, 24, 31)
  UNION ALL
  SELECT
    one_ix,
    two_ix,
    distance_ix,
    side
  FROM intervals
  WHERE
    keys_ix IN (8, 13, 17, 19, 20)
  UNION ALL
  SELECT
    one_ix,
    two_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS TEXT) AS side
  FROM requirements
  WHERE
    keys_ix IN (24, 31)
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
          THEN CAST(b.date + INTERVAL '4' DAY AS DATE)
          WHEN 2
          THEN CAST(b.date + INTERVAL '6' MONTH AS DATE)
          WHEN 3
          THEN CAST(b.date + INTERVAL '1' MONTH AS DATE)
          WHEN 4
          THEN CAST(b.date + INTERVAL '3' MONTH AS DATE)
          WHEN 5
          THEN CAST(b.date + INTERVAL '1' YEAR AS DATE)
          WHEN 6
          THEN CAST(b.date + INTERVAL '4' MONTH AS DATE)
          WHEN 7
          THEN CAST(b.date + INTERVAL '5' YEAR AS DATE)
          WHEN 8
          THEN CAST(b.date + INTERVAL '12' MONTH AS DATE)
          WHEN 9
          THEN CAST(b.date + INTERVAL '7' DAY AS DATE)
          WHEN 10
          THEN CAST(b.date + INTERVAL '12' DAY AS DATE)
          WHEN 11
          THEN CAST(b.date + INTERVAL '30' DAY AS DATE)
          WHEN 12
          THEN CAST(b.date + INTERVAL '5' DAY AS DATE)
          WHEN 13
          THEN CAST(b.date + INTERVAL '2' DAY AS DATE)
        END
      )
      WHEN p.side = 'before'
      THEN b.date > a.date
      AND b.date <= (
        CASE p.distance_ix
          WHEN 1
          THEN CAST(a.date + INTERVAL '4' DAY AS DATE)
          WHEN 2
          THEN CAST(a.date + INTERVAL '6' MONTH AS DATE)
          WHEN 3
          THEN CAST(a.date + INTERVAL '1' MONTH AS DATE)
          WHEN 4
          THEN CAST(a.date + INTERVAL '3' MONTH AS DATE)
          WHEN 5
          THEN CAST(a.date + INTERVAL '1' YEAR AS DATE)
          WHEN 6
          THEN CAST(a.date + INTERVAL '4' MONTH AS DATE)
          WHEN 7
          THEN CAST(a.date + INTERVAL '5' YEAR AS DATE)
          WHEN 8
          THEN CAST(a.date + INTERVAL '12' MONTH AS DATE)
          WHEN 9
          THEN CAST(a.date + INTERVAL '7' DAY AS DATE)
          WHEN 10
          THEN CAST(a.date + INTERVAL '12' DAY AS DATE)
          WHEN 11
          THEN CAST(a.date + INTERVAL '30' DAY AS DATE)
          WHEN 12
          THEN CAST(a.date + INTERVAL '5' DAY AS DATE)
          WHEN 13
          THEN CAST(a.date + INTERVAL '2' DAY AS DATE)
        END
      )
      WHEN NOT p.side IS NULL
      THEN a.date = b.date
      OR (
        a.date > b.date
        AND a.date <= (
          CASE p.distance_ix
            WHEN 1
            THEN CAST(b.date + INTERVAL '4' DAY AS DATE)
            WHEN 2
            THEN CAST(b.date + INTERVAL '6' MONTH AS DATE)
            WHEN 3
            THEN CAST(b.date + INTERVAL '1' MONTH AS DATE)
            WHEN 4
            THEN CAST(b.date + INTERVAL '3' MONTH AS DATE)
            WHEN 5
            THEN CAST(b.date + INTERVAL '1' YEAR AS DATE)
            WHEN 6
            THEN CAST(b.date + INTERVAL '4' MONTH AS DATE)
            WHEN 7
            THEN CAST(b.date + INTERVAL '5' YEAR AS DATE)
            WHEN 8
            THEN CAST(b.date + INTERVAL '12' MONTH AS DATE)
            WHEN 9
            THEN CAST(b.date + INTERVAL '7' DAY AS DATE)
            WHEN 10
            THEN CAST(b.date + INTERVAL '12' DAY AS DATE)
            WHEN 11
            THEN CAST(b.date + INTERVAL '30' DAY AS DATE)
            WHEN 12
            THEN CAST(b.date + INTERVAL '5' DAY AS DATE)
            WHEN 13
            THEN CAST(b.date + INTERVAL '2' DAY AS DATE)
          END
        )
      )
      OR (
        b.date > a.date
        AND b.date <= (
          CASE p.distance_ix
            WHEN 1
            THEN CAST(a.date + INTERVAL '4' DAY AS DATE)
            WHEN 2
            THEN CAST(a.date + INTERVAL '6' MONTH AS DATE)
            WHEN 3
            THEN CAST(a.date + INTERVAL '1' MONTH AS DATE)
            WHEN 4
            THEN CAST(a.date + INTERVAL '3' MONTH AS DATE)
            WHEN 5
            THEN CAST(a.date + INTERVAL '1' YEAR AS DATE)
            WHEN 6
            THEN CAST(a.date + INTERVAL '4' MONTH AS DATE)
            WHEN 7
            THEN CAST(a.date + INTERVAL '5' YEAR AS DATE)
            WHEN 8
            THEN CAST(a.date + INTERVAL '12' MONTH AS DATE)
            WHEN 9
            THEN CAST(a.date + INTERVAL '7' DAY AS DATE)
            WHEN 10
            THEN CAST(a.date + INTERVAL '12' DAY AS DATE)
            WHEN 11
            THEN CAST(a.date + INTERVAL '30' DAY AS DATE)
            WHEN 12
            THEN CAST(a.date + INTERVAL '5' DAY AS DATE)
            WHEN 13
            THEN CAST(a.date + INTERVAL '2' DAY AS DATE)
          END
        )
      )
      ELSE TRUE
    END
  )
WHERE
  a.in_force AND a.row_ix <> b.row_ix

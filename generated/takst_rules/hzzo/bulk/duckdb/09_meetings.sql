-- lines of a patient that meet, and whose codes some row names together
SELECT DISTINCT
  1 AS way,
  a.row_ix AS a_row_ix,
  b.row_ix AS b_row_ix,
  p.one_ix,
  p.two_ix,
  CAST(NULL AS INT) AS distance_ix,
  CAST(NULL AS TEXT) AS side
FROM acts AS a
JOIN (
  SELECT
    one_ix,
    two_ix
  FROM (
    SELECT
      'inclusion' AS family,
      keys_ix,
      rule_ix,
      one_ix,
      two_ix,
      valid_from,
      valid_to,
      is_doubtful,
      is_guarded,
      element_ix,
      distance_ix,
      CAST(NULL AS TEXT) AS side,
      item_from,
      item_to
    FROM inclusions
    WHERE
      keys_ix IN (1, 7)
    UNION ALL
    SELECT
      'exclusion' AS family,
      keys_ix,
      rule_ix,
      one_ix,
      two_ix,
      valid_from,
      valid_to,
      is_doubtful,
      is_guarded,
      element_ix,
      CAST(NULL AS INT) AS distance_ix,
      CAST(NULL AS TEXT) AS side,
      CAST('0001-01-01' AS DATE) AS item_from,
      CAST('9999-12-31' AS DATE) AS item_to
    FROM all_exclusions
    WHERE
      keys_ix IN (1)
    UNION ALL
    SELECT
      'requirement' AS family,
      keys_ix,
      rule_ix,
      one_ix,
      two_ix,
      valid_from,
      valid_to,
      is_doubtful,
      FALSE AS is_guarded,
      0 AS element_ix,
      CAST(NULL AS INT) AS distance_ix,
      CAST(NULL AS TEXT) AS side,
      CAST('0001-01-01' AS DATE) AS item_from,
      CAST('9999-12-31' AS DATE) AS item_to
    FROM requirements
    WHERE
      keys_ix IN (1)
  ) AS r
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
  CAST(NULL AS INT) AS distance_ix,
  CAST(NULL AS TEXT) AS side
FROM (
  SELECT
    *
  FROM acts
  WHERE
    NOT "key.visit" IS NULL
) AS a
JOIN (
  SELECT
    one_ix,
    two_ix
  FROM (
    SELECT
      'inclusion' AS family,
      keys_ix,
      rule_ix,
      one_ix,
      two_ix,
      valid_from,
      valid_to,
      is_doubtful,
      is_guarded,
      element_ix,
      distance_ix,
      CAST(NULL AS TEXT) AS side,
      item_from,
      item_to
    FROM inclusions
    WHERE
      keys_ix IN (1)
    UNION ALL
    SELECT
      'exclusion' AS family,
      keys_ix,
      rule_ix,
      one_ix,
      two_ix,
      valid_from,
      valid_to,
      is_doubtful,
      is_guarded,
      element_ix,
      CAST(NULL AS INT) AS distance_ix,
      CAST(NULL AS TEXT) AS side,
      CAST('0001-01-01' AS DATE) AS item_from,
      CAST('9999-12-31' AS DATE) AS item_to
    FROM all_exclusions
    WHERE
      keys_ix IN (1)
    UNION ALL
    SELECT
      'requirement' AS family,
      keys_ix,
      rule_ix,
      one_ix,
      two_ix,
      valid_from,
      valid_to,
      is_doubtful,
      FALSE AS is_guarded,
      0 AS element_ix,
      CAST(NULL AS INT) AS distance_ix,
      CAST(NULL AS TEXT) AS side,
      CAST('0001-01-01' AS DATE) AS item_from,
      CAST('9999-12-31' AS DATE) AS item_to
    FROM requirements
    WHERE
      keys_ix IN (1)
  ) AS r
) AS p
  ON p.one_ix = a.code_ix
JOIN (
  SELECT
    *
  FROM acts
  WHERE
    NOT "key.visit" IS NULL
) AS b
  ON b.patient_ix = a.patient_ix
  AND b.code_ix = p.two_ix
  AND (
    b."key.visit" = a."key.visit" AND b.date <> a.date
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
  CAST(NULL AS INT) AS distance_ix,
  CAST(NULL AS TEXT) AS side
FROM (
  SELECT
    *
  FROM acts
  WHERE
    NOT "key.episode" IS NULL
) AS a
JOIN (
  SELECT
    one_ix,
    two_ix
  FROM (
    SELECT
      'inclusion' AS family,
      keys_ix,
      rule_ix,
      one_ix,
      two_ix,
      valid_from,
      valid_to,
      is_doubtful,
      is_guarded,
      element_ix,
      distance_ix,
      CAST(NULL AS TEXT) AS side,
      item_from,
      item_to
    FROM inclusions
    WHERE
      keys_ix IN (7)
  ) AS r
) AS p
  ON p.one_ix = a.code_ix
JOIN (
  SELECT
    *
  FROM acts
  WHERE
    NOT "key.episode" IS NULL
) AS b
  ON b.patient_ix = a.patient_ix
  AND b.code_ix = p.two_ix
  AND (
    b."key.episode" = a."key.episode" AND b.date <> a.date
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
    side
  FROM (
    SELECT
      'inclusion' AS family,
      keys_ix,
      rule_ix,
      one_ix,
      two_ix,
      valid_from,
      valid_to,
      is_doubtful,
      is_guarded,
      element_ix,
      distance_ix,
      CAST(NULL AS TEXT) AS side,
      item_from,
      item_to
    FROM inclusions
    WHERE
      keys_ix IN (8)
    UNION ALL
    SELECT
      'exclusion' AS family,
      keys_ix,
      rule_ix,
      one_ix,
      two_ix,
      valid_from,
      valid_to,
      is_doubtful,
      is_guarded,
      element_ix,
      CAST(NULL AS INT) AS distance_ix,
      CAST(NULL AS TEXT) AS side,
      CAST('0001-01-01' AS DATE) AS item_from,
      CAST('9999-12-31' AS DATE) AS item_to
    FROM all_exclusions
    WHERE
      keys_ix IN (8)
    UNION ALL
    SELECT
      'interval' AS family,
      keys_ix,
      rule_ix,
      one_ix,
      two_ix,
      valid_from,
      valid_to,
      is_doubtful,
      is_guarded,
      0 AS element_ix,
      distance_ix,
      side,
      CAST('0001-01-01' AS DATE) AS item_from,
      CAST('9999-12-31' AS DATE) AS item_to
    FROM intervals
    WHERE
      keys_ix IN (5)
  ) AS r
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

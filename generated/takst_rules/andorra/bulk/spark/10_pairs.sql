-- the same, with each row that names them
SELECT
  m.a_row_ix,
  m.b_row_ix,
  p.family,
  p.keys_ix,
  p.rule_ix,
  p.element_ix,
  p.valid_from,
  p.valid_to,
  p.item_from,
  p.item_to,
  p.is_guarded,
  p.is_doubtful
FROM meetings AS m
JOIN (
  SELECT
    'inclusion' AS family,
    keys_ix,
    rule_ix,
    one_ix,
    two_ix,
    element_ix,
    distance_ix,
    CAST(NULL AS STRING) AS side,
    valid_from,
    valid_to,
    item_from,
    item_to,
    is_guarded,
    is_doubtful
  FROM inclusions
  WHERE
    keys_ix IN (1, 2, 6, 26, 34)
  UNION ALL
  SELECT
    'exclusion' AS family,
    keys_ix,
    rule_ix,
    one_ix,
    two_ix,
    element_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS STRING) AS side,
    valid_from,
    valid_to,
    CAST('0001-01-01' AS DATE) AS item_from,
    CAST('9999-12-31' AS DATE) AS item_to,
    is_guarded,
    is_doubtful
  FROM all_exclusions
  WHERE
    keys_ix IN (2, 26)
  UNION ALL
  SELECT
    'requirement' AS family,
    keys_ix,
    rule_ix,
    one_ix,
    two_ix,
    0 AS element_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS STRING) AS side,
    valid_from,
    valid_to,
    CAST('0001-01-01' AS DATE) AS item_from,
    CAST('9999-12-31' AS DATE) AS item_to,
    FALSE AS is_guarded,
    is_doubtful
  FROM requirements
  WHERE
    keys_ix IN (2, 18, 21, 26, 35)
) AS p
  ON p.one_ix = m.one_ix AND p.two_ix = m.two_ix
WHERE
  m.way = 1
UNION ALL
SELECT
  m.a_row_ix,
  m.b_row_ix,
  p.family,
  p.keys_ix,
  p.rule_ix,
  p.element_ix,
  p.valid_from,
  p.valid_to,
  p.item_from,
  p.item_to,
  p.is_guarded,
  p.is_doubtful
FROM meetings AS m
JOIN (
  SELECT
    'inclusion' AS family,
    keys_ix,
    rule_ix,
    one_ix,
    two_ix,
    element_ix,
    distance_ix,
    CAST(NULL AS STRING) AS side,
    valid_from,
    valid_to,
    item_from,
    item_to,
    is_guarded,
    is_doubtful
  FROM inclusions
  WHERE
    keys_ix IN (1, 2, 6)
  UNION ALL
  SELECT
    'exclusion' AS family,
    keys_ix,
    rule_ix,
    one_ix,
    two_ix,
    element_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS STRING) AS side,
    valid_from,
    valid_to,
    CAST('0001-01-01' AS DATE) AS item_from,
    CAST('9999-12-31' AS DATE) AS item_to,
    is_guarded,
    is_doubtful
  FROM all_exclusions
  WHERE
    keys_ix IN (2)
  UNION ALL
  SELECT
    'requirement' AS family,
    keys_ix,
    rule_ix,
    one_ix,
    two_ix,
    0 AS element_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS STRING) AS side,
    valid_from,
    valid_to,
    CAST('0001-01-01' AS DATE) AS item_from,
    CAST('9999-12-31' AS DATE) AS item_to,
    FALSE AS is_guarded,
    is_doubtful
  FROM requirements
  WHERE
    keys_ix IN (2, 18, 21, 35)
) AS p
  ON p.one_ix = m.one_ix AND p.two_ix = m.two_ix
WHERE
  m.way = 2
UNION ALL
SELECT
  m.a_row_ix,
  m.b_row_ix,
  p.family,
  p.keys_ix,
  p.rule_ix,
  p.element_ix,
  p.valid_from,
  p.valid_to,
  p.item_from,
  p.item_to,
  p.is_guarded,
  p.is_doubtful
FROM meetings AS m
JOIN (
  SELECT
    'inclusion' AS family,
    keys_ix,
    rule_ix,
    one_ix,
    two_ix,
    element_ix,
    distance_ix,
    CAST(NULL AS STRING) AS side,
    valid_from,
    valid_to,
    item_from,
    item_to,
    is_guarded,
    is_doubtful
  FROM inclusions
  WHERE
    keys_ix IN (11, 24, 31)
  UNION ALL
  SELECT
    'exclusion' AS family,
    keys_ix,
    rule_ix,
    one_ix,
    two_ix,
    element_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS STRING) AS side,
    valid_from,
    valid_to,
    CAST('0001-01-01' AS DATE) AS item_from,
    CAST('9999-12-31' AS DATE) AS item_to,
    is_guarded,
    is_doubtful
  FROM all_exclusions
  WHERE
    keys_ix IN (11, 24, 31)
  UNION ALL
  SELECT
    'interval' AS family,
    keys_ix,
    rule_ix,
    one_ix,
    two_ix,
    0 AS element_ix,
    distance_ix,
    side,
    valid_from,
    valid_to,
    CAST('0001-01-01' AS DATE) AS item_from,
    CAST('9999-12-31' AS DATE) AS item_to,
    is_guarded,
    is_doubtful
  FROM intervals
  WHERE
    keys_ix IN (8, 13, 17, 19, 20)
  UNION ALL
  SELECT
    'requirement' AS family,
    keys_ix,
    rule_ix,
    one_ix,
    two_ix,
    0 AS element_ix,
    CAST(NULL AS INT) AS distance_ix,
    CAST(NULL AS STRING) AS side,
    valid_from,
    valid_to,
    CAST('0001-01-01' AS DATE) AS item_from,
    CAST('9999-12-31' AS DATE) AS item_to,
    FALSE AS is_guarded,
    is_doubtful
  FROM requirements
  WHERE
    keys_ix IN (24, 31)
) AS p
  ON p.one_ix = m.one_ix
  AND p.two_ix = m.two_ix
  AND p.distance_ix IS NOT DISTINCT FROM m.distance_ix
  AND p.side IS NOT DISTINCT FROM m.side
WHERE
  m.way = 3

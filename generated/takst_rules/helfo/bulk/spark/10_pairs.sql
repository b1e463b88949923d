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
    keys_ix IN (5)
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
    keys_ix IN (3)
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
    keys_ix IN (3)
) AS p
  ON p.one_ix = m.one_ix AND p.two_ix = m.two_ix
WHERE
  m.way = 3

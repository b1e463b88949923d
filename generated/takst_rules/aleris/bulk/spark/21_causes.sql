-- the lines that cause a finding, and how many units there were
SELECT
  t.row_ix,
  t.rule_ix,
  t.code_ix,
  t.element_ix,
  t.element_code_ix,
  t.other_row_ix,
  t.carries,
  CAST(NULL AS BIGINT) AS count,
  BOOL_OR(COALESCE(u.`unsaid.fitting`, FALSE)) AS `unsaid.fitting`
FROM lost_inclusions AS t
LEFT JOIN (
  SELECT
    n.a_row_ix AS row_ix,
    n.b_row_ix AS other_row_ix,
    n.rule_ix,
    (
      n.keys_ix IN (1) AND (
        a.`key.fitting` IS NULL OR b.`key.fitting` IS NULL
      )
    ) AS `unsaid.fitting`
  FROM bans AS n
  JOIN met_lines AS a
    ON a.row_ix = n.a_row_ix
  JOIN met_lines AS b
    ON b.row_ix = n.b_row_ix
  WHERE
    n.family = 'inclusion' AND n.truth
  UNION ALL
  SELECT
    n.b_row_ix AS row_ix,
    n.a_row_ix AS other_row_ix,
    n.rule_ix,
    (
      n.keys_ix IN (1) AND (
        a.`key.fitting` IS NULL OR b.`key.fitting` IS NULL
      )
    ) AS `unsaid.fitting`
  FROM bans AS n
  JOIN met_lines AS a
    ON a.row_ix = n.a_row_ix
  JOIN met_lines AS b
    ON b.row_ix = n.b_row_ix
  WHERE
    n.family = 'inclusion' AND n.truth
) AS u
  ON u.row_ix = t.row_ix AND u.other_row_ix = t.other_row_ix AND u.rule_ix = t.rule_ix
WHERE
  t.certain
GROUP BY
  t.row_ix,
  t.rule_ix,
  t.code_ix,
  t.element_ix,
  t.element_code_ix,
  t.other_row_ix,
  t.carries

-- lines whose required line is there, or may be
SELECT
  a_row_ix,
  rule_ix,
  BOOL_OR(COALESCE(related, FALSE)) AS is_there
FROM bans
WHERE
  family = 'requirement'
GROUP BY
  a_row_ix,
  rule_ix

-- lines whose required line is there, or may be
SELECT
  a_row_ix,
  rule_ix,
  BOOL_OR(CAST(COALESCE(related, FALSE) AS BOOLEAN)) AS is_there
FROM bans
WHERE
  family = 'requirement'
GROUP BY
  a_row_ix,
  rule_ix

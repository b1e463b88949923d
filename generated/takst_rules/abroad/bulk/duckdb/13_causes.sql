-- the lines that cause a finding, and how many units there were
SELECT
  row_ix,
  rule_ix,
  code_ix,
  element_ix,
  element_code_ix,
  CAST(NULL AS BIGINT) AS other_row_ix,
  FALSE AS carries,
  CAST(NULL AS BIGINT) AS count
FROM decided
WHERE
  FALSE

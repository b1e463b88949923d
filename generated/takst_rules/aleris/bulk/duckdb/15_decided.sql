-- findings of the claims that the queries have judged
SELECT
  f.row_ix,
  f.claim_ix,
  f.rule_ix,
  f.code_ix,
  f.element_ix,
  f.element_code_ix,
  f.units_after,
  COALESCE(f.rank, CASE WHEN f.sure = 1 THEN 7 ELSE r.rank END) AS rank
FROM found AS f
LEFT JOIN rules AS r
  ON r.rule_ix = f.rule_ix
ANTI JOIN exact_claims AS x
  ON x.claim_ix = f.claim_ix

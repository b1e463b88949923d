-- `exclusions`, with each code that `any other code` means
SELECT
  p.keys_ix,
  p.rule_ix,
  p.one_ix,
  p.element_ix,
  p.valid_from,
  p.valid_to,
  p.is_guarded,
  p.is_doubtful,
  p.two_ix
FROM exclusions AS p
WHERE
  NOT p.two_ix IS NULL
UNION ALL
SELECT
  p.keys_ix,
  p.rule_ix,
  p.one_ix,
  p.element_ix,
  p.valid_from,
  p.valid_to,
  p.is_guarded,
  p.is_doubtful,
  k.code_ix AS two_ix
FROM exclusions AS p
JOIN codes AS k
  ON k.code_ix <> p.one_ix
WHERE
  p.two_ix IS NULL AND k.is_known

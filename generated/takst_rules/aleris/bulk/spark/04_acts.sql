-- lines whose code takes part in a rule about several lines
SELECT
  l.row_ix,
  l.claim_ix,
  l.patient_ix,
  l.code_ix,
  l.date,
  l.time,
  l.n,
  l.units,
  l.is_judged,
  l.date BETWEEN k.in_from AND k.in_to AS in_force,
  COALESCE(
    l.`in.related_fitting`,
    CASE
      WHEN l.absent IS NULL
      THEN COALESCE(CAST(l.`facts.related_fitting` AS STRING))
    END
  ) AS `key.fitting`
FROM lines AS l
JOIN codes AS k
  ON k.code_ix = l.code_ix
WHERE
  k.crosses AND l.kind = 'act'

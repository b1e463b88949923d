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
  l."in.session" AS "key.session",
  COALESCE(
    l."in.treatment_area",
    CASE
      WHEN l.absent IS NULL
      THEN COALESCE(CAST(l."facts.treatment_area" AS TEXT))
    END
  ) AS "key.treatment-area",
  COALESCE(
    l."in.tooth",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.tooth" AS TEXT)) END
  ) AS "key.tooth",
  COALESCE(
    l."in.treatment",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.treatment" AS TEXT)) END
  ) AS "key.treatment"
FROM lines AS l
JOIN codes AS k
  ON k.code_ix = l.code_ix
WHERE
  k.crosses AND l.kind = 'act'

-- patients of whom a line says what these tables do not hold
SELECT
  l.patient_ix
FROM lines AS l
WHERE
  l.kind <> 'act' OR NOT l.label IS NULL
UNION
SELECT
  c.patient_ix
FROM claims AS c
WHERE
  c.exact_only OR NOT c.seen_by IS NULL OR NOT c.is_seen

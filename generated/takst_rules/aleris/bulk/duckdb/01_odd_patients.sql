-- patients of whom a line says what these tables do not hold
SELECT
  l.patient_ix
FROM lines AS l
WHERE
  l.kind <> 'act'
  OR NOT l.label IS NULL
  OR ARRAY_CONTAINS(l.absent, 'facts.related_fitting')
  OR ARRAY_CONTAINS(l.absent, 'in.related_fitting')
  OR ARRAY_CONTAINS(l.absent, 'patient.id')
UNION
SELECT
  c.patient_ix
FROM claims AS c
WHERE
  c.exact_only
  OR NOT c.seen_by IS NULL
  OR NOT c.is_seen
  OR ARRAY_CONTAINS(c.absent, 'facts.related_fitting')
  OR ARRAY_CONTAINS(c.absent, 'in.related_fitting')
  OR ARRAY_CONTAINS(c.absent, 'patient.id')

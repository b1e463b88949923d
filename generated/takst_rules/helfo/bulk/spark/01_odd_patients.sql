-- patients of whom a line says what these tables do not hold
SELECT
  l.patient_ix
FROM lines AS l
LEFT JOIN codes AS k
  ON k.code_ix = l.code_ix AND k.is_known
WHERE
  l.kind <> 'act'
  OR NOT l.label IS NULL
  OR ARRAY_CONTAINS(l.absent, 'facts.tooth')
  OR ARRAY_CONTAINS(l.absent, 'facts.treatment')
  OR ARRAY_CONTAINS(l.absent, 'facts.treatment_area')
  OR ARRAY_CONTAINS(l.absent, 'in.session')
  OR ARRAY_CONTAINS(l.absent, 'in.tooth')
  OR ARRAY_CONTAINS(l.absent, 'in.treatment')
  OR ARRAY_CONTAINS(l.absent, 'in.treatment_area')
  OR ARRAY_CONTAINS(l.absent, 'patient.id')
  OR ARRAY_CONTAINS(l.absent, 'provider.id')
  OR NOT l.links IS NULL
  OR NOT l.`links.supplement_of.n` IS NULL
  OR NOT l.`links.supplement_of.code` IS NULL
  OR NOT l.`links.follow_up_of.n` IS NULL
  OR NOT l.`links.follow_up_of.code` IS NULL
  OR NOT l.`links.part_of.n` IS NULL
  OR NOT l.`links.part_of.code` IS NULL
  OR NOT l.`links.material_of.n` IS NULL
  OR NOT l.`links.material_of.code` IS NULL
  OR NOT l.`links.result_of.n` IS NULL
  OR NOT l.`links.result_of.code` IS NULL
  OR k.code_ix IS NULL
UNION
SELECT
  c.patient_ix
FROM claims AS c
WHERE
  c.exact_only
  OR NOT c.seen_by IS NULL
  OR NOT c.is_seen
  OR ARRAY_CONTAINS(c.absent, 'facts.tooth')
  OR ARRAY_CONTAINS(c.absent, 'facts.treatment')
  OR ARRAY_CONTAINS(c.absent, 'facts.treatment_area')
  OR ARRAY_CONTAINS(c.absent, 'in.session')
  OR ARRAY_CONTAINS(c.absent, 'in.tooth')
  OR ARRAY_CONTAINS(c.absent, 'in.treatment')
  OR ARRAY_CONTAINS(c.absent, 'in.treatment_area')
  OR ARRAY_CONTAINS(c.absent, 'patient.id')
  OR ARRAY_CONTAINS(c.absent, 'provider.id')
  OR (
    NOT c.`patient.age` IS NULL AND ARRAY_CONTAINS(c.absent, 'patient.birth_date')
  )

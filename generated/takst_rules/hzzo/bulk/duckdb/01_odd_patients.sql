-- patients of whom a line says what these tables do not hold
SELECT
  l.patient_ix
FROM lines AS l
LEFT JOIN codes AS k
  ON k.code_ix = l.code_ix AND k.is_known
WHERE
  l.kind <> 'act'
  OR NOT l.label IS NULL
  OR ARRAY_CONTAINS(l.absent, 'facts.allergen_kind')
  OR ARRAY_CONTAINS(l.absent, 'facts.body_location')
  OR ARRAY_CONTAINS(l.absent, 'facts.disease_category')
  OR ARRAY_CONTAINS(l.absent, 'facts.episode')
  OR ARRAY_CONTAINS(l.absent, 'facts.irradiation_cycle_id')
  OR ARRAY_CONTAINS(l.absent, 'facts.tooth_numbers')
  OR ARRAY_CONTAINS(l.absent, 'in.allergen_kind')
  OR ARRAY_CONTAINS(l.absent, 'in.body_location')
  OR ARRAY_CONTAINS(l.absent, 'in.disease_category')
  OR ARRAY_CONTAINS(l.absent, 'in.episode')
  OR ARRAY_CONTAINS(l.absent, 'in.irradiation_cycle_id')
  OR ARRAY_CONTAINS(l.absent, 'in.session')
  OR ARRAY_CONTAINS(l.absent, 'in.tooth_numbers')
  OR ARRAY_CONTAINS(l.absent, 'patient.id')
  OR ARRAY_CONTAINS(l.absent, 'provider.id')
  OR k.code_ix IS NULL
UNION
SELECT
  c.patient_ix
FROM claims AS c
WHERE
  c.exact_only
  OR NOT c.seen_by IS NULL
  OR NOT c.is_seen
  OR ARRAY_CONTAINS(c.absent, 'facts.allergen_kind')
  OR ARRAY_CONTAINS(c.absent, 'facts.body_location')
  OR ARRAY_CONTAINS(c.absent, 'facts.disease_category')
  OR ARRAY_CONTAINS(c.absent, 'facts.episode')
  OR ARRAY_CONTAINS(c.absent, 'facts.irradiation_cycle_id')
  OR ARRAY_CONTAINS(c.absent, 'facts.tooth_numbers')
  OR ARRAY_CONTAINS(c.absent, 'in.allergen_kind')
  OR ARRAY_CONTAINS(c.absent, 'in.body_location')
  OR ARRAY_CONTAINS(c.absent, 'in.disease_category')
  OR ARRAY_CONTAINS(c.absent, 'in.episode')
  OR ARRAY_CONTAINS(c.absent, 'in.irradiation_cycle_id')
  OR ARRAY_CONTAINS(c.absent, 'in.session')
  OR ARRAY_CONTAINS(c.absent, 'in.tooth_numbers')
  OR ARRAY_CONTAINS(c.absent, 'patient.id')
  OR ARRAY_CONTAINS(c.absent, 'provider.id')
  OR (
    NOT c."patient.age" IS NULL AND ARRAY_CONTAINS(c.absent, 'patient.birth_date')
  )
UNION
SELECT
  patient_ix
FROM claims
GROUP BY
  patient_ix
HAVING
  COUNT(DISTINCT "patient.facts.tracheotomised") > 1
  OR NOT COUNT("patient.facts.tracheotomised") IN (0, COUNT(*))

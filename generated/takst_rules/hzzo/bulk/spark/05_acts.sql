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
  l.`in.session` AS `key.visit`,
  COALESCE(
    l.`in.body_location`,
    CASE
      WHEN l.absent IS NULL
      THEN COALESCE(CAST(l.`facts.body_location` AS STRING))
    END
  ) AS `key.body_location`,
  COALESCE(
    l.`in.allergen_kind`,
    CASE
      WHEN l.absent IS NULL
      THEN COALESCE(CAST(l.`facts.allergen_kind` AS STRING))
    END
  ) AS `key.allergen_kind`,
  COALESCE(
    l.`in.disease_category`,
    CASE
      WHEN l.absent IS NULL
      THEN COALESCE(CAST(l.`facts.disease_category` AS STRING))
    END
  ) AS `key.disease_category`,
  COALESCE(
    l.`in.tooth_numbers`,
    CASE
      WHEN l.absent IS NULL
      THEN COALESCE(CAST(l.`facts.tooth_numbers` AS STRING))
    END
  ) AS `key.tooth`,
  COALESCE(
    l.`in.episode`,
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l.`facts.episode` AS STRING)) END
  ) AS `key.episode`,
  COALESCE(
    l.`in.irradiation_cycle_id`,
    CASE
      WHEN l.absent IS NULL
      THEN COALESCE(CAST(l.`facts.irradiation_cycle_id` AS STRING))
    END
  ) AS `key.irradiation-cycle`
FROM lines AS l
JOIN codes AS k
  ON k.code_ix = l.code_ix
WHERE
  k.crosses AND l.kind = 'act'

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
    l."in.lesion_group",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.lesion_group" AS TEXT)) END
  ) AS "key.lesion_group",
  l."in.session" AS "key.session",
  COALESCE(
    l."in.course",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.course" AS TEXT)) END
  ) AS "key.course",
  COALESCE(
    l."in.series_id",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.series_id" AS TEXT)) END
  ) AS "key.series_id",
  COALESCE(
    l."in.joint",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.joint" AS TEXT)) END
  ) AS "key.joint",
  COALESCE(
    l."in.side",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.side" AS TEXT)) END
  ) AS "key.side",
  l."code" AS "key.code",
  COALESCE(
    l."in.eye",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.eye" AS TEXT)) END
  ) AS "key.eye",
  COALESCE(
    l."in.treatment",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.treatment" AS TEXT)) END
  ) AS "key.treatment",
  COALESCE(
    l."in.tooth",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.tooth" AS TEXT)) END
  ) AS "key.tooth",
  COALESCE(
    l."in.tooth_face",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.tooth_face" AS TEXT)) END
  ) AS "key.tooth_face",
  COALESCE(
    l."in.dentist_id",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.dentist_id" AS TEXT)) END
  ) AS "key.dentist_id",
  COALESCE(
    l."in.sextant",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.sextant" AS TEXT)) END
  ) AS "key.sextant",
  COALESCE(
    l."in.jaw",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.jaw" AS TEXT)) END
  ) AS "key.jaw",
  COALESCE(
    l."in.tooth_group",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.tooth_group" AS TEXT)) END
  ) AS "key.tooth_group",
  COALESCE(
    l."in.operation",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.operation" AS TEXT)) END
  ) AS "key.operation",
  COALESCE(
    l."in.stage_number",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.stage_number" AS TEXT)) END
  ) AS "key.stage_number",
  l.date AS "key.day",
  l."performer.id" AS "key.performer",
  COALESCE(
    l."in.agreement_id",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.agreement_id" AS TEXT)) END
  ) AS "key.agreement_id",
  COALESCE(
    l."in.pregnancy_id",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.pregnancy_id" AS TEXT)) END
  ) AS "key.pregnancy",
  COALESCE(
    l."in.delivery",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.delivery" AS TEXT)) END
  ) AS "key.delivery",
  COALESCE(
    l."in.foot_side",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.foot_side" AS TEXT)) END
  ) AS "key.forefoot",
  COALESCE(
    l."in.examination",
    CASE WHEN l.absent IS NULL THEN COALESCE(CAST(l."facts.examination" AS TEXT)) END
  ) AS "key.examination",
  COALESCE(
    l."in.anatomical_site",
    CASE
      WHEN l.absent IS NULL
      THEN COALESCE(CAST(l."facts.anatomical_site" AS TEXT))
    END
  ) AS "key.anatomical_site"
FROM lines AS l
JOIN codes AS k
  ON k.code_ix = l.code_ix
WHERE
  k.crosses AND l.kind = 'act'

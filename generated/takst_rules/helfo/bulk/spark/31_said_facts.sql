-- what lines say of the facts that a condition shows
SELECT DISTINCT
  d.row_ix,
  d.rule_ix,
  CASE t.facts_ix
    WHEN 1
    THEN ' (performer.role is ' || CASE
      WHEN NOT l.`performers` IS NULL
      THEN NULL
      ELSE COALESCE(
        l.`facts.performer.role`,
        CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
      )
    END || ')'
    WHEN 2
    THEN ' (referral_from is ' || l.`facts.referral_from` || ')'
    WHEN 3
    THEN ' (follow_up_purpose is ' || l.`facts.follow_up_purpose` || ')'
    WHEN 4
    THEN ' (related_treatment.kind is ' || CASE
      WHEN (
        NOT l.`links` IS NULL
      )
      OR (
        NOT l.`links.supplement_of.n` IS NULL
      )
      OR (
        NOT l.`links.supplement_of.code` IS NULL
      )
      OR (
        NOT l.`links.follow_up_of.n` IS NULL
      )
      OR (
        NOT l.`links.follow_up_of.code` IS NULL
      )
      OR (
        NOT l.`links.part_of.n` IS NULL
      )
      OR (
        NOT l.`links.part_of.code` IS NULL
      )
      OR (
        NOT l.`links.material_of.n` IS NULL
      )
      OR (
        NOT l.`links.material_of.code` IS NULL
      )
      OR (
        NOT l.`links.result_of.n` IS NULL
      )
      OR (
        NOT l.`links.result_of.code` IS NULL
      )
      THEN NULL
      ELSE l.`facts.related_treatment.kind`
    END || ')'
    WHEN 5
    THEN ' (related_treatment.paragraph is ' || CASE
      WHEN (
        NOT l.`links` IS NULL
      )
      OR (
        NOT l.`links.supplement_of.n` IS NULL
      )
      OR (
        NOT l.`links.supplement_of.code` IS NULL
      )
      OR (
        NOT l.`links.follow_up_of.n` IS NULL
      )
      OR (
        NOT l.`links.follow_up_of.code` IS NULL
      )
      OR (
        NOT l.`links.part_of.n` IS NULL
      )
      OR (
        NOT l.`links.part_of.code` IS NULL
      )
      OR (
        NOT l.`links.material_of.n` IS NULL
      )
      OR (
        NOT l.`links.material_of.code` IS NULL
      )
      OR (
        NOT l.`links.result_of.n` IS NULL
      )
      OR (
        NOT l.`links.result_of.code` IS NULL
      )
      THEN NULL
      ELSE l.`facts.related_treatment.paragraph`
    END || ')'
    WHEN 6
    THEN ' (duration_min is ' || CASE
      WHEN l.`facts.duration_min` = CAST(l.`facts.duration_min` AS BIGINT)
      THEN CAST(CAST(l.`facts.duration_min` AS BIGINT) AS STRING)
    END || ')'
    WHEN 7
    THEN ' (paragraph is ' || l.`facts.paragraph` || ')'
    WHEN 8
    THEN ' (entry_point is ' || CASE
      WHEN l.`facts.entry_point` = CAST(l.`facts.entry_point` AS BIGINT)
      THEN CAST(CAST(l.`facts.entry_point` AS BIGINT) AS STRING)
    END || ')'
    WHEN 9
    THEN ' (restoration_material is ' || l.`facts.restoration_material` || ', made_clinically is ' || CASE
      WHEN l.`facts.made_clinically`
      THEN 'yes'
      WHEN NOT l.`facts.made_clinically`
      THEN 'no'
    END || ')'
    WHEN 10
    THEN ' (restoration_type is ' || l.`facts.restoration_type` || ', restoration_material is ' || l.`facts.restoration_material` || ', surfaces is ' || CASE
      WHEN l.`facts.surfaces` = CAST(l.`facts.surfaces` AS BIGINT)
      THEN CAST(CAST(l.`facts.surfaces` AS BIGINT) AS STRING)
    END || ')'
    WHEN 11
    THEN ' (dental_technical_work is ' || CASE
      WHEN l.`facts.dental_technical_work`
      THEN 'yes'
      WHEN NOT l.`facts.dental_technical_work`
      THEN 'no'
    END || ')'
    WHEN 12
    THEN ' (units is ' || CASE
      WHEN l.units = CAST(l.units AS BIGINT)
      THEN CAST(CAST(l.units AS BIGINT) AS STRING)
    END || ', links_made is ' || CASE
      WHEN l.`facts.links_made` = CAST(l.`facts.links_made` AS BIGINT)
      THEN CAST(CAST(l.`facts.links_made` AS BIGINT) AS STRING)
    END || ')'
    WHEN 13
    THEN ' (flap_needed is ' || CASE
      WHEN l.`facts.flap_needed`
      THEN 'yes'
      WHEN NOT l.`facts.flap_needed`
      THEN 'no'
    END || ')'
    WHEN 14
    THEN ' (condition is ' || ARRAY_JOIN(l.`facts.condition`, ', ') || ')'
    WHEN 15
    THEN ' (performer.specialty is ' || CASE
      WHEN NOT l.`performers` IS NULL
      THEN NULL
      ELSE COALESCE(
        l.`facts.performer.specialty`,
        CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.specialty`) END
      )
    END || ')'
    WHEN 16
    THEN ' (tooth is ' || CASE
      WHEN l.`facts.tooth` = CAST(l.`facts.tooth` AS BIGINT)
      THEN CAST(CAST(l.`facts.tooth` AS BIGINT) AS STRING)
    END || ')'
    WHEN 17
    THEN ' (units is ' || CASE
      WHEN l.units = CAST(l.units AS BIGINT)
      THEN CAST(CAST(l.units AS BIGINT) AS STRING)
    END || ', implants_inserted is ' || CASE
      WHEN l.`facts.implants_inserted` = CAST(l.`facts.implants_inserted` AS BIGINT)
      THEN CAST(CAST(l.`facts.implants_inserted` AS BIGINT) AS STRING)
    END || ')'
    WHEN 18
    THEN ' (indication is ' || l.`facts.indication` || ')'
  END AS said
FROM decided AS d
JOIN told AS t
  ON t.rule_ix = d.rule_ix AND NOT t.facts_ix IS NULL
JOIN lines AS l
  ON l.row_ix = d.row_ix
JOIN claims AS c
  ON c.claim_ix = d.claim_ix

-- what is asked of a line itself, and is not so
SELECT
  row_ix,
  claim_ix,
  rule_ix,
  code_ix,
  0 AS element_ix,
  0 AS element_code_ix,
  CASE WHEN truth THEN 2 WHEN doubt THEN 0 ELSE 1 END AS sure,
  CASE WHEN truth THEN rank END AS rank,
  CAST(NULL AS BIGINT) AS units_after
FROM (
  SELECT
    row_ix,
    claim_ix,
    rule_ix,
    code_ix,
    rank,
    truth,
    truth IS NULL AND doubt AS doubt
  FROM (
    SELECT
      l.row_ix,
      l.claim_ix,
      r.rule_ix,
      r.rank,
      CASE r.shape
        WHEN 1
        THEN CASE
          WHEN l."judged"['Does the patient have a right to necessary health care in the specialist health service?'] IS NULL
          THEN (
            (
              NOT (
                CASE WHEN NOT l."facts.right_to_necessary_specialist_care" IS NULL THEN TRUE END
              )
            )
          )
          ELSE FALSE
        END
        WHEN 2
        THEN CASE
          WHEN NOT l."judged"['Does the patient have a right to necessary health care in the specialist health service?']
          THEN (
            (
              NOT (
                CASE WHEN NOT l."facts.right_to_necessary_specialist_care" IS NULL THEN TRUE END
              )
            )
          )
          ELSE FALSE
        END
        WHEN 3
        THEN CASE
          WHEN l."judged"['The scheme is for highly specialised treatment that Norway cannot offer: does this treatment belong to it?'] IS NULL
          THEN (
            (
              NOT (
                l."facts.highly_specialised"
              )
            )
          )
          ELSE FALSE
        END
        WHEN 4
        THEN CASE
          WHEN NOT l."judged"['The scheme is for highly specialised treatment that Norway cannot offer: does this treatment belong to it?']
          THEN (
            (
              NOT (
                l."facts.highly_specialised"
              )
            )
          )
          ELSE FALSE
        END
        WHEN 5
        THEN CASE
          WHEN l."judged"['The report begins with the rules of 2019: was there a right under the rules of that day?'] IS NULL
          THEN TRUE
          ELSE FALSE
        END
        WHEN 6
        THEN CASE
          WHEN NOT l."judged"['The report begins with the rules of 2019: was there a right under the rules of that day?']
          THEN TRUE
          ELSE FALSE
        END
        WHEN 7
        THEN (
          NOT (
            (
              (
                l."facts.right_to_necessary_specialist_care"
              )
            )
            AND (
              NOT (
                l."facts.adequate_offer_in_norway"
              )
            )
          )
        )
        WHEN 8
        THEN CASE
          WHEN l."judged"['Can the patient get an adequate medical offer in Norway?'] IS NULL
          THEN (
            (
              NOT (
                CASE WHEN NOT l."facts.adequate_offer_in_norway" IS NULL THEN TRUE END
              )
            )
          )
          ELSE FALSE
        END
        WHEN 9
        THEN CASE
          WHEN NOT l."judged"['Can the patient get an adequate medical offer in Norway?']
          THEN (
            (
              NOT (
                CASE WHEN NOT l."facts.adequate_offer_in_norway" IS NULL THEN TRUE END
              )
            )
          )
          ELSE FALSE
        END
        WHEN 10
        THEN (
          NOT (
            (
              (
                l."facts.right_to_necessary_specialist_care"
              )
            )
            AND (
              (
                (
                  NOT (
                    l."facts.offer_in_norway"
                  )
                )
              )
              OR (
                l."facts.documented_more_effective"
              )
            )
          )
        )
        WHEN 11
        THEN (
          NOT (
            l."facts.expense_type" IN (r.t1, r.t2, r.t3)
          )
        )
        WHEN 12
        THEN (
          l."facts.complaint_on" = r.t1
        )
        AND (
          NOT (
            l."facts.office_reversed"
          )
        )
        WHEN 13
        THEN (
          NOT (
            l."facts.chronic_disease_on_list"
          )
        )
        WHEN 14
        THEN (
          NOT (
            l."facts.deciding_body" = r.t1
          )
        )
        WHEN 15
        THEN (
          NOT (
            (
              (
                l."facts.national_insurance_member"
              )
            )
            AND (
              l."facts.stays_abroad"
            )
          )
        )
        WHEN 16
        THEN (
          NOT (
            l."facts.country.other_eea"
          )
        )
        WHEN 17
        THEN (
          NOT (
            (
              l."facts.application_date" >= l."facts.treatment_date"
            )
          )
        )
        WHEN 18
        THEN (
          l."facts.hospital_treatment"
        )
        AND (
          NOT (
            l."facts.deciding_body" = r.t1
          )
        )
        WHEN 19
        THEN (
          l."facts.case_type" = r.t1
        )
        WHEN 20
        THEN (
          NOT (
            l."facts.patients_by_hospital" < r.n1
          )
        )
        WHEN 21
        THEN (
          NOT (
            l."facts.share_of_granted" > r.n1
          )
        )
        WHEN 22
        THEN (
          NOT (
            l."facts.pgd_board_approval"
          )
        )
        WHEN 23
        THEN (
          l."facts.complaint_on" = r.t1
        )
        AND (
          NOT (
            l."facts.complaint_addressee" = r.t2
          )
        )
        WHEN 24
        THEN CASE
          WHEN l."judged"['Should this patient be offered particle therapy?'] IS NULL
          THEN (
            (
              NOT (
                (
                  (
                    (
                      l."facts.age_group" = r.t1
                    )
                  )
                  AND (
                    l."facts.curative_radiotherapy"
                  )
                )
                AND (
                  l."facts.indication"
                )
              )
            )
          )
          ELSE FALSE
        END
        WHEN 25
        THEN CASE
          WHEN NOT l."judged"['Should this patient be offered particle therapy?']
          THEN (
            (
              NOT (
                (
                  (
                    (
                      l."facts.age_group" = r.t1
                    )
                  )
                  AND (
                    l."facts.curative_radiotherapy"
                  )
                )
                AND (
                  l."facts.indication"
                )
              )
            )
          )
          ELSE FALSE
        END
        WHEN 26
        THEN (
          l."facts.experimental"
        )
        WHEN 27
        THEN (
          l."facts.drug_trial"
        )
        WHEN 28
        THEN (
          l."facts.experimental"
        )
        AND (
          NOT (
            (
              (
                (
                  l."facts.nordic_drug_study"
                )
              ) AND (
                l."facts.age_group" = r.t1
              )
            )
            AND (
              l."facts.therapy_resistant_cancer"
            )
          )
        )
        WHEN 29
        THEN (
          l."facts.drug_trial"
        )
        AND (
          NOT (
            (
              (
                (
                  l."facts.nordic_drug_study"
                )
              ) AND (
                l."facts.age_group" = r.t1
              )
            )
            AND (
              l."facts.therapy_resistant_cancer"
            )
          )
        )
        WHEN 30
        THEN (
          NOT (
            (
              (
                (
                  l."facts.nordic_drug_study"
                )
              ) AND (
                l."facts.age_group" = r.t1
              )
            )
            AND (
              l."facts.therapy_resistant_cancer"
            )
          )
        )
        WHEN 31
        THEN CASE
          WHEN l."judged"['Does the child need something other than conventional cancer treatment?'] IS NULL
          THEN (
            (
              NOT (
                l."facts.conventional_treatment_exhausted"
              )
            )
          )
          ELSE FALSE
        END
        WHEN 32
        THEN CASE
          WHEN NOT l."judged"['Does the child need something other than conventional cancer treatment?']
          THEN (
            (
              NOT (
                l."facts.conventional_treatment_exhausted"
              )
            )
          )
          ELSE FALSE
        END
        WHEN 33
        THEN (
          NOT (
            l."facts.referral_from" = r.t1
          )
        )
        WHEN 34
        THEN (
          l."facts.deciding_body" IN (r.t1, r.t2, r.t3)
        )
        WHEN 35
        THEN (
          (
            l."facts.covered_by_protocol_amount" >= l."facts.expenses"
          )
        )
        WHEN 36
        THEN (
          l."facts.region" = r.t1
        )
        AND (
          NOT (
            l."facts.deciding_body" = r.t2
          )
        )
        WHEN 37
        THEN (
          NOT (
            l."facts.medical_assessment_obtained"
          )
        )
        WHEN 38
        THEN (
          l."facts.task" IN (r.t1, r.t2, r.t3, r.t4)
        )
        AND (
          NOT (
            l."facts.deciding_body" IN ('ous_office', 'helse_bergen_unit', 'st_olavs_office')
          )
        )
        WHEN 39
        THEN (
          (
            NOT (
              NOT (
                l."facts.treatment" = r.t1
              )
            )
          )
        )
        AND (
          NOT (
            l."facts.hospital" IN (r.t2, r.t3, r.t4)
          )
        )
        WHEN 40
        THEN (
          (
            NOT (
              NOT (
                l."facts.treatment" = r.t1
              )
            )
          )
        )
        AND (
          NOT (
            l."facts.hospital" IN (r.t2, r.t3)
          )
        )
        WHEN 41
        THEN CASE
          WHEN l."judged"['PRRT is offered in Norway: must this newly referred patient travel nevertheless?'] IS NULL
          THEN (
            (
              (
                (
                  l."facts.treatment" = r.t1
                )
              ) AND (
                l."facts.newly_referred"
              )
            )
          )
          ELSE FALSE
        END
        WHEN 42
        THEN CASE
          WHEN NOT l."judged"['PRRT is offered in Norway: must this newly referred patient travel nevertheless?']
          THEN (
            (
              (
                (
                  l."facts.treatment" = r.t1
                )
              ) AND (
                l."facts.newly_referred"
              )
            )
          )
          ELSE FALSE
        END
        WHEN 43
        THEN CASE
          WHEN l."judged"['Weight-bearing MR is not offered publicly in Norway, and the report tells no outcome: is there a right?'] IS NULL
          THEN (
            (
              l."facts.treatment" = r.t1
            )
          )
          ELSE FALSE
        END
        WHEN 44
        THEN CASE
          WHEN NOT l."judged"['Weight-bearing MR is not offered publicly in Norway, and the report tells no outcome: is there a right?']
          THEN (
            (
              l."facts.treatment" = r.t1
            )
          )
          ELSE FALSE
        END
        WHEN 45
        THEN CASE
          WHEN l."judged"['Liposuction is not offered publicly in Norway, most applications are refused and some refusals reversed: is there a right?'] IS NULL
          THEN (
            (
              l."facts.treatment" = r.t1
            )
          )
          ELSE FALSE
        END
        WHEN 46
        THEN CASE
          WHEN NOT l."judged"['Liposuction is not offered publicly in Norway, most applications are refused and some refusals reversed: is there a right?']
          THEN (
            (
              l."facts.treatment" = r.t1
            )
          )
          ELSE FALSE
        END
        WHEN 47
        THEN (
          NOT (
            l."facts.expertise_consulted"
          )
        )
        WHEN 48
        THEN (
          NOT (
            (
              (
                l."facts.group_competence.legal"
              )
            )
            AND (
              l."facts.group_competence.economic"
            )
          )
        )
        WHEN 49
        THEN (
          (
            l."facts.private_provider"
          )
          AND (
            NOT (
              l."facts.provider_has_agreement"
            )
          )
        )
        AND (
          NOT (
            l."facts.documents.accompanying_information"
          )
        )
      END AS truth,
      COALESCE(
        CASE r.shape
          WHEN 16
          THEN (
            (
              NOT l."performers" IS NULL
            ) OR (
              l."performer.role" = 'country'
            )
          )
          WHEN 48
          THEN (
            (
              (
                (
                  NOT l."performers" IS NULL
                ) OR (
                  l."performer.role" = 'group_competence'
                )
              )
            )
            OR (
              (
                NOT l."performers" IS NULL
              ) OR (
                l."performer.role" = 'group_competence'
              )
            )
          )
          WHEN 49
          THEN (
            NOT c."documents" IS NULL
          )
          ELSE FALSE
        END,
        FALSE
      ) AS doubt,
      r.code_ix
    FROM lines AS l
    JOIN asked AS r
      ON r.code_ix = l.code_ix
    JOIN claims AS c
      ON c.claim_ix = l.claim_ix
    WHERE
      l.is_judged AND l.date BETWEEN r.valid_from AND r.valid_to
  ) AS q
  WHERE
    truth IS DISTINCT FROM FALSE
) AS t

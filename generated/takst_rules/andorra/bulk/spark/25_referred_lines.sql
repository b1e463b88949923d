-- lines of rules that the exact engine applies
SELECT DISTINCT
  claim_ix
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
        WHEN 179
        THEN TRUE
        WHEN 260
        THEN (
          COALESCE(l.`facts.anaesthesia_share`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
        )
        WHEN 447
        THEN (
          NOT (
            COALESCE(l.`facts.anaesthesia_share`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
          )
        )
        WHEN 449
        THEN (
          COALESCE(
            l.`facts.pseudarthrosis_or_malunion_osteotomy`,
            CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END
          )
        )
        WHEN 457
        THEN (
          CAST(NULL AS BOOLEAN)
        )
        WHEN 459
        THEN (
          COALESCE(
            l.`facts.performer.role`,
            CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
          ) = r.t1
        )
        WHEN 463
        THEN (
          (
            (
              l.`facts.fracture_type` = r.t1
            )
          ) AND (
            l.`facts.wound_cleaning`
          )
        )
        WHEN 464
        THEN (
          (
            (
              (
                l.`facts.fracture_type` = r.t1
              )
            ) AND (
              l.`facts.wound_cleaning`
            )
          )
          AND (
            l.`facts.osteosynthesis`
          )
        )
        WHEN 465
        THEN (
          (
            (
              l.`facts.dislocation_kind` = r.t1
            )
          )
          AND (
            l.`facts.joint` IN (r.t2, r.t3, r.t4, 'knee', 'hip')
          )
        )
        WHEN 466
        THEN (
          COALESCE(l.`facts.epiphysis_fracture`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
        )
        AND (
          NOT (
            l.`facts.osteosynthesis`
          )
        )
        WHEN 467
        THEN (
          (
            (
              COALESCE(l.`facts.epiphysis_fracture`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
            )
          )
          AND (
            l.`facts.osteosynthesis`
          )
        )
        WHEN 468
        THEN (
          COALESCE(l.`facts.open_dislocation`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
        )
        AND (
          NOT (
            (
              (
                (
                  ARRAY_CONTAINS(l.`facts.structures_damaged`, r.t1)
                )
              )
              OR (
                ARRAY_CONTAINS(l.`facts.structures_damaged`, r.t2)
              )
            )
            OR (
              ARRAY_CONTAINS(l.`facts.structures_damaged`, r.t3)
            )
          )
        )
        WHEN 469
        THEN (
          l.`facts.body_site` IN (r.t1, r.t2, r.t3)
        )
        WHEN 470
        THEN (
          (
            (
              COALESCE(l.`facts.anaesthesia_share`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
            )
          )
          AND (
            l.`facts.stage_number` = r.n1
          )
        )
        WHEN 471
        THEN (
          (
            (
              COALESCE(l.`facts.anaesthesia_share`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
            )
          )
          AND (
            l.`facts.stage_number` > r.n1
          )
        )
        WHEN 472
        THEN (
          (
            (
              (
                COALESCE(l.`facts.plastic_surgery`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
              )
            )
            AND (
              l.`facts.body_site` IN (r.t1, r.t2, r.t3, r.t4)
            )
          )
          AND (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 473
        THEN (
          (
            (
              (
                (
                  COALESCE(l.`facts.plastic_surgery`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
                )
              )
              AND (
                l.`facts.body_site` IN (r.t1, r.t2, r.t3, r.t4)
              )
            )
            AND (
              l.`facts.last_stage`
            )
          )
          AND (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 474
        THEN (
          (
            (
              l.`facts.wart_count` > r.n1
            )
          ) AND (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 475
        THEN (
          (
            (
              l.`facts.previous_operation_same_concept`
            )
          )
          OR (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 476
        THEN (
          COALESCE(
            YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
              WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
              THEN 1
              ELSE 0
            END,
            CASE WHEN NOT c.is_history THEN c.`patient.age` END
          ) < r.n1
        )
        WHEN 477
        THEN (
          l.`facts.direct_agreement`
        )
        WHEN 478
        THEN (
          (
            (
              l.`facts.permanent_tooth`
            )
          )
          AND (
            COALESCE(
              YEAR(l.date) - YEAR(c.`patient.birth_date`) - CASE
                WHEN MONTH(l.date) * 100 + DAY(l.date) < MONTH(c.`patient.birth_date`) * 100 + DAY(c.`patient.birth_date`)
                THEN 1
                ELSE 0
              END,
              CASE WHEN NOT c.is_history THEN c.`patient.age` END
            ) < r.n1
          )
        )
        WHEN 479
        THEN (
          l.`facts.cyst_extent` = r.t1
        )
        WHEN 480
        THEN (
          l.`facts.teeth_replaced` > r.n1
        )
        WHEN 481
        THEN (
          l.`facts.crown_material` = r.t1
        )
        WHEN 482
        THEN (
          COALESCE(
            l.`facts.exploration_session_rank`,
            CASE WHEN l.absent IS NULL THEN COALESCE(CAST(1 AS DECIMAL(18, 6))) END
          ) > r.n1
        )
        WHEN 483
        THEN (
          (
            (
              l.`facts.hospitalised`
            )
          ) AND (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 484
        THEN (
          (
            (
              l.`facts.complementary_acts_by_called_doctor`
            )
          )
          OR (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 485
        THEN (
          l.`facts.twin`
        )
        WHEN 486
        THEN (
          l.`facts.care_per_week` > r.n1
        )
        WHEN 487
        THEN (
          l.`facts.examination_kind` = r.t1
        )
        WHEN 488
        THEN (
          COALESCE(l.`facts.group_session`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
        )
        WHEN 489
        THEN (
          COALESCE(l.`facts.parallel_session`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
        )
        WHEN 490
        THEN (
          l.`facts.base_act_code` = r.t1
        )
        WHEN 491
        THEN (
          l.`facts.base_act_code` IN (
            r.t1,
            r.t2,
            r.t3,
            r.t4,
            '5809 G',
            '5811 J',
            '5812 K',
            '5813 L',
            '5817 P',
            '5821 T',
            '5822 U',
            '5823 V',
            '5824 W',
            '5825 X',
            '5826 Y',
            '5827 Z',
            '5828 A',
            '5829 B',
            '5833 F',
            '5836 J',
            '5839 M'
          )
        )
        WHEN 492
        THEN (
          l.`facts.base_act_code` IN (r.t1, r.t2)
        )
        WHEN 493
        THEN (
          l.`facts.base_act_code` IN (r.t1, r.t2, r.t3, r.t4, '5818 Q', '5830 C', '5837 K')
        )
        WHEN 494
        THEN (
          l.`facts.base_act_code` IN (r.t1, r.t2, r.t3)
        )
        WHEN 495
        THEN (
          COALESCE(
            l.`facts.performer.role`,
            CASE WHEN l.absent IS NULL THEN COALESCE(l.`performer.role`) END
          ) IN (r.t1, r.t2, r.t3)
        )
        WHEN 496
        THEN (
          l.`facts.indication` = r.t1
        )
        WHEN 497
        THEN (
          l.`facts.place_of_service` = r.t1
        )
        WHEN 498
        THEN (
          l.`facts.place_of_service` IN (r.t1, r.t2)
        )
        WHEN 499
        THEN (
          (
            (
              (
                l.`facts.place_of_service` = r.t1
              )
            )
            AND (
              l.`facts.hospitalised`
            )
          )
          AND (
            NOT (
              l.`facts.patient_transportable`
            )
          )
        )
        WHEN 500
        THEN (
          COALESCE(
            l.`facts.technique_direct_magnification`,
            CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END
          )
        )
        WHEN 501
        THEN (
          COALESCE(
            l.`facts.technique_fixed_device`,
            CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END
          )
        )
        WHEN 502
        THEN (
          COALESCE(l.`facts.comparative_view`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
        )
        WHEN 503
        THEN (
          (
            (
              COALESCE(l.`facts.contrast`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
            )
          )
          AND (
            COALESCE(l.`facts.televised_control`, CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
          )
        )
        WHEN 504
        THEN (
          NOT (
            l.`facts.automatic_film_changer`
          )
        )
        WHEN 505
        THEN (
          l.`facts.followed_by_arterial`
        )
      END AS truth,
      COALESCE(
        CASE r.shape
          WHEN 457
          THEN TRUE
          WHEN 459
          THEN (
            NOT l.`performers` IS NULL
          )
          WHEN 472
          THEN (
            (
              NOT c.`approvals` IS NULL
            )
          )
          WHEN 473
          THEN (
            (
              NOT c.`approvals` IS NULL
            )
          )
          WHEN 474
          THEN (
            (
              NOT c.`approvals` IS NULL
            )
          )
          WHEN 475
          THEN TRUE
          WHEN 483
          THEN TRUE
          WHEN 484
          THEN TRUE
          WHEN 495
          THEN (
            NOT l.`performers` IS NULL
          )
          ELSE FALSE
        END,
        FALSE
      ) AS doubt,
      r.code_ix
    FROM lines AS l
    JOIN referred AS r
      ON r.code_ix = l.code_ix
    JOIN claims AS c
      ON c.claim_ix = l.claim_ix
    WHERE
      l.is_judged AND l.date BETWEEN r.valid_from AND r.valid_to
  ) AS q
  WHERE
    truth IS DISTINCT FROM FALSE
) AS t

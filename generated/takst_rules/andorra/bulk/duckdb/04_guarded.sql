-- lines of rules with `when` or `unless`: where these hold, or may
SELECT
  q.row_ix,
  q.rule_ix,
  q.truth,
  q.doubt OR (
    q.truth IS NULL AND NOT p.claim_ix IS NULL
  ) AS doubt
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
        WHEN 53
        THEN (
          NOT (
            CAST(NULL AS BOOLEAN)
          )
        )
        WHEN 447
        THEN (
          NOT (
            COALESCE(l."facts.anaesthesia_share", CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
          )
        )
        WHEN 448
        THEN (
          NOT (
            COALESCE(
              l."facts.more_sessions_agreed",
              CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END
            )
          )
        )
        WHEN 449
        THEN (
          COALESCE(
            l."facts.pseudarthrosis_or_malunion_osteotomy",
            CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END
          )
        )
        WHEN 450
        THEN (
          NOT (
            l."judged"['Has the shape of the mouth changed, as an exception?']
          )
        )
        WHEN 451
        THEN (
          (
            (
              l."facts.treatment_term" = r.t1
            )
          )
          AND (
            l."facts.series_number" = r.n1
          )
        )
        WHEN 452
        THEN (
          (
            (
              l."facts.treatment_term" = r.t1
            )
          )
          AND (
            l."facts.series_number" > r.n1
          )
        )
        WHEN 453
        THEN (
          (
            (
              l."facts.treatment_term" IN (r.t1, r.t2)
            )
          )
          AND (
            l."facts.series_number" = r.n1
          )
        )
        WHEN 454
        THEN (
          (
            (
              l."facts.treatment_term" IN (r.t1, r.t2)
            )
          )
          AND (
            l."facts.series_number" > r.n1
          )
        )
        WHEN 455
        THEN (
          l."facts.series_number" = r.n1
        )
        WHEN 456
        THEN (
          l."facts.series_number" > r.n1
        )
        WHEN 457
        THEN (
          CAST(NULL AS BOOLEAN)
        )
        WHEN 458
        THEN (
          COALESCE(
            l."facts.performer.role",
            CASE WHEN l.absent IS NULL THEN COALESCE(l."performer.role") END
          ) IN (r.t1, r.t2)
        )
        WHEN 459
        THEN (
          COALESCE(
            l."facts.performer.role",
            CASE WHEN l.absent IS NULL THEN COALESCE(l."performer.role") END
          ) = r.t1
        )
        WHEN 460
        THEN (
          NOT (
            l."facts.care_per_week" > r.n1
          )
        )
        WHEN 461
        THEN (
          (
            CONTAINS(
              CASE
                WHEN NOT l.diagnoses IS NULL
                THEN UPPER(
                  REPLACE(REPLACE(CONCAT('|', ARRAY_TO_STRING(l.diagnoses, '|')), '.', ''), ' ', '')
                )
              END,
              '|E84'
            )
          )
        )
        WHEN 462
        THEN (
          COALESCE(l."facts.part_of_another_act", CASE WHEN l.absent IS NULL THEN COALESCE(FALSE) END)
        )
      END AS truth,
      COALESCE(
        CASE r.shape
          WHEN 53
          THEN TRUE
          WHEN 457
          THEN TRUE
          WHEN 458
          THEN (
            NOT l."performers" IS NULL
          )
          WHEN 459
          THEN (
            NOT l."performers" IS NULL
          )
          ELSE FALSE
        END,
        FALSE
      ) AS doubt,
      r.code_ix
    FROM lines AS l
    JOIN guards AS r
      ON r.code_ix = l.code_ix
    WHERE
      l.date BETWEEN r.valid_from AND r.valid_to
  ) AS q
  WHERE
    truth IS DISTINCT FROM FALSE
) AS q
LEFT JOIN partial_claims AS p
  ON p.claim_ix = q.claim_ix

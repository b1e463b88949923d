-- pairs of lines that belong together, or may, and whose rule holds, or may
SELECT
  n.*,
  (
    CASE WHEN NOT n.is_guarded THEN TRUE WHEN g.row_ix IS NULL THEN FALSE ELSE g.truth END
  )
  AND n.related AS truth,
  n.is_doubtful OR (
    n.is_guarded AND COALESCE(g.doubt, FALSE)
  ) AS doubt
FROM (
  SELECT
    p.*,
    a.claim_ix AS a_claim_ix,
    a.code_ix AS a_code_ix,
    a.date AS a_date,
    a.time AS a_time,
    a.n AS a_n,
    a.received AS a_received,
    a.claim AS a_claim,
    a.is_judged AS a_is_judged,
    b.claim_ix AS b_claim_ix,
    b.code_ix AS b_code_ix,
    b.date AS b_date,
    b.time AS b_time,
    b.n AS b_n,
    b.received AS b_received,
    b.claim AS b_claim,
    b.is_judged AS b_is_judged,
    CASE p.keys_ix
      WHEN 1
      THEN (
        a."key.lesion_group" = b."key.lesion_group"
      )
      AND (
        CASE
          WHEN NOT a."key.session" IS NULL AND NOT b."key.session" IS NULL
          THEN a."key.session" = b."key.session"
          ELSE (
            CASE WHEN a.claim_ix = b.claim_ix THEN TRUE ELSE a.provider = b.provider END
          )
          AND (
            a.date = b.date
          )
        END
      )
      WHEN 2
      THEN (
        CASE
          WHEN NOT a."key.session" IS NULL AND NOT b."key.session" IS NULL
          THEN a."key.session" = b."key.session"
          ELSE (
            CASE WHEN a.claim_ix = b.claim_ix THEN TRUE ELSE a.provider = b.provider END
          )
          AND (
            a.date = b.date
          )
        END
      )
      WHEN 6
      THEN (
        a."key.joint" = b."key.joint"
      )
      AND (
        CASE
          WHEN NOT a."key.session" IS NULL AND NOT b."key.session" IS NULL
          THEN a."key.session" = b."key.session"
          ELSE (
            CASE WHEN a.claim_ix = b.claim_ix THEN TRUE ELSE a.provider = b.provider END
          )
          AND (
            a.date = b.date
          )
        END
      )
      WHEN 8
      THEN TRUE
      WHEN 11
      THEN (
        a."key.treatment" = b."key.treatment"
      )
      WHEN 13
      THEN (
        a."key.side" = b."key.side"
      )
      WHEN 17
      THEN (
        a."key.dentist_id" = b."key.dentist_id"
      )
      AND (
        a."key.tooth" = b."key.tooth"
      )
      AND (
        a."key.tooth_face" = b."key.tooth_face"
      )
      WHEN 18
      THEN (
        CASE
          WHEN NOT a."key.session" IS NULL AND NOT b."key.session" IS NULL
          THEN a."key.session" = b."key.session"
          ELSE (
            CASE WHEN a.claim_ix = b.claim_ix THEN TRUE ELSE a.provider = b.provider END
          )
          AND (
            a.date = b.date
          )
        END
      )
      AND (
        a."key.sextant" = b."key.sextant"
      )
      WHEN 19
      THEN (
        a."key.jaw" = b."key.jaw"
      )
      WHEN 20
      THEN (
        a."key.tooth" = b."key.tooth"
      )
      WHEN 21
      THEN (
        CASE
          WHEN NOT a."key.session" IS NULL AND NOT b."key.session" IS NULL
          THEN a."key.session" = b."key.session"
          ELSE (
            CASE WHEN a.claim_ix = b.claim_ix THEN TRUE ELSE a.provider = b.provider END
          )
          AND (
            a.date = b.date
          )
        END
      )
      AND (
        a."key.tooth_group" = b."key.tooth_group"
      )
      WHEN 24
      THEN (
        a."key.operation" = b."key.operation"
      )
      WHEN 26
      THEN (
        a."key.day" = b."key.day"
      )
      WHEN 31
      THEN (
        a."key.delivery" = b."key.delivery"
      )
      WHEN 34
      THEN (
        a."key.day" = b."key.day"
      ) AND (
        a."key.joint" = b."key.joint"
      )
      WHEN 35
      THEN (
        a."key.anatomical_site" = b."key.anatomical_site"
      )
      AND (
        CASE
          WHEN NOT a."key.session" IS NULL AND NOT b."key.session" IS NULL
          THEN a."key.session" = b."key.session"
          ELSE (
            CASE WHEN a.claim_ix = b.claim_ix THEN TRUE ELSE a.provider = b.provider END
          )
          AND (
            a.date = b.date
          )
        END
      )
    END AS related
  FROM pairs AS p
  JOIN met_lines AS a
    ON a.row_ix = p.a_row_ix
  JOIN met_lines AS b
    ON b.row_ix = p.b_row_ix
) AS n
LEFT JOIN guarded AS g
  ON g.row_ix = n.a_row_ix AND g.rule_ix = n.rule_ix
WHERE
  (
    (
      CASE WHEN NOT n.is_guarded THEN TRUE WHEN g.row_ix IS NULL THEN FALSE ELSE g.truth END
    )
    AND n.related
  ) IS DISTINCT FROM FALSE
  AND n.b_date BETWEEN n.item_from AND n.item_to

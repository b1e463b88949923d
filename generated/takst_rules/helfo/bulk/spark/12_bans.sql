-- pairs of lines that belong together, or may, and whose rule holds, or may
SELECT
  n.*,
  n.related AS truth,
  n.is_doubtful AS doubt
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
      WHEN 3
      THEN (
        CASE
          WHEN NOT a.`key.session` IS NULL AND NOT b.`key.session` IS NULL
          THEN a.`key.session` = b.`key.session`
          ELSE (
            CASE WHEN a.claim_ix = b.claim_ix THEN TRUE ELSE a.provider = b.provider END
          )
          AND (
            a.date = b.date
          )
        END
      )
      WHEN 5
      THEN (
        a.`key.treatment` = b.`key.treatment`
      )
    END AS related
  FROM pairs AS p
  JOIN met_lines AS a
    ON a.row_ix = p.a_row_ix
  JOIN met_lines AS b
    ON b.row_ix = p.b_row_ix
) AS n
WHERE
  (
    n.related
  ) IS DISTINCT FROM FALSE
  AND n.b_date BETWEEN n.item_from AND n.item_to

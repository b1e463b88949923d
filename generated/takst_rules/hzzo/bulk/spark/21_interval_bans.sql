-- pairs of lines that are too near in time
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
    a.is_judged AS a_is_judged,
    b.claim_ix AS b_claim_ix,
    b.code_ix AS b_code_ix,
    b.date AS b_date,
    b.is_judged AS b_is_judged,
    COALESCE(ca.received, a.date) AS a_received,
    COALESCE(cb.received, b.date) AS b_received,
    ca.claim AS a_claim,
    cb.claim AS b_claim,
    la.time AS a_time,
    lb.time AS b_time,
    la.n AS a_n,
    lb.n AS b_n,
    (
      a.`key.disease_category` = b.`key.disease_category`
    ) AS related
  FROM interval_pairs AS p
  JOIN acts AS a
    ON a.row_ix = p.a_row_ix
  JOIN acts AS b
    ON b.row_ix = p.b_row_ix
  JOIN lines AS la
    ON la.row_ix = p.a_row_ix
  JOIN lines AS lb
    ON lb.row_ix = p.b_row_ix
  JOIN claims AS ca
    ON ca.claim_ix = a.claim_ix
  JOIN claims AS cb
    ON cb.claim_ix = b.claim_ix
  WHERE
    p.keys_ix = 5
) AS n
WHERE
  (
    n.related
  ) IS DISTINCT FROM FALSE

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
        WHEN 109
        THEN (
          (
            (
              l."facts.discharge_mode" = r.t1
            )
          )
          AND (
            (
              l."facts.target_category" <= l."facts.own_category"
            )
          )
        )
        WHEN 110
        THEN (
          c."provider.facts.specialised_clinic"
        )
      END AS truth,
      FALSE AS doubt,
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

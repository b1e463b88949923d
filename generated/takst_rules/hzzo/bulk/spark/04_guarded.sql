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
        WHEN 108
        THEN (
          NOT (
            COALESCE(
              c.`patient.facts.tracheotomised`,
              CASE WHEN l.absent IS NULL AND c.absent IS NULL THEN COALESCE(FALSE) END
            )
          )
        )
      END AS truth,
      FALSE AS doubt,
      r.code_ix
    FROM lines AS l
    JOIN guards AS r
      ON r.code_ix = l.code_ix
    JOIN claims AS c
      ON c.claim_ix = l.claim_ix
    WHERE
      l.date BETWEEN r.valid_from AND r.valid_to
  ) AS q
  WHERE
    truth IS DISTINCT FROM FALSE
) AS q
LEFT JOIN partial_claims AS p
  ON p.claim_ix = q.claim_ix

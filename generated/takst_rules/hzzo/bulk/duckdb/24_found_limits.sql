-- lines beyond a limit, and lines of which that is not known
SELECT
  row_ix,
  claim_ix,
  rule_ix,
  code_ix,
  0 AS element_ix,
  0 AS element_code_ix,
  CASE WHEN doubtful THEN 0 ELSE 2 END AS sure,
  CASE
    WHEN CASE WHEN over = weight OR by_lines THEN 0 ELSE weight - over END > 0
    THEN 8
  END AS rank,
  CAST(CASE WHEN over = weight OR by_lines THEN 0 ELSE weight - over END AS BIGINT) AS units_after
FROM (
  SELECT
    n.*,
    n.one_ix AS code_ix,
    GREATEST(0, LEAST(n.weight, n.certain - n.most)) AS over
  FROM counted AS n
) AS t
WHERE
  doubtful OR (
    over > 0 AND applies
  )
UNION ALL
SELECT
  row_ix,
  claim_ix,
  rule_ix,
  one_ix AS code_ix,
  0 AS element_ix,
  0 AS element_code_ix,
  1 AS sure,
  CAST(NULL AS INT) AS rank,
  CAST(NULL AS BIGINT) AS units_after
FROM (
  SELECT
    n.*,
    GREATEST(0, LEAST(n.weight, n.certain - n.most)) AS over,
    GREATEST(0, LEAST(n.weight, n.possible - n.most)) AS maybe
  FROM counted AS n
) AS t
WHERE
  NOT doubtful
  AND (
    (
      over > 0 AND applies IS NULL
    ) OR (
      over < weight AND maybe > over
    )
  )
UNION ALL
SELECT
  a.row_ix,
  a.claim_ix,
  p.rule_ix,
  a.code_ix,
  0 AS element_ix,
  0 AS element_code_ix,
  CASE
    WHEN p.is_doubtful
    OR COALESCE(n.doubtful, FALSE)
    OR COALESCE(g.doubt, FALSE)
    OR (
      p.kind IN ('ever', 'keys') AND p.keys_ix IN (1, 3, 4, 5, 6, 8) AND c.has_episodes
    )
    THEN 0
    ELSE 1
  END AS sure,
  CAST(NULL AS INT) AS rank,
  CAST(NULL AS BIGINT) AS units_after
FROM acts AS a
JOIN limits AS p
  ON p.two_ix = a.code_ix AND p.is_asked AND NOT (
    p.keys_ix IN (1, 4, 6)
  )
JOIN short_histories AS c
  ON c.claim_ix = a.claim_ix
LEFT JOIN guarded AS g
  ON g.row_ix = a.row_ix AND g.rule_ix = p.rule_ix
LEFT JOIN counted AS n
  ON n.row_ix = a.row_ix AND n.rule_ix = p.rule_ix AND n.one_ix = p.one_ix
WHERE
  a.is_judged
  AND a.in_force
  AND a.date BETWEEN p.valid_from AND p.valid_to
  AND a.date BETWEEN p.period_from AND p.period_to
  AND (
    NOT p.is_guarded OR NOT g.row_ix IS NULL
  )
  AND (
    NOT COALESCE(
      CASE
        WHEN p.kind = 'day'
        THEN TRUE
        WHEN p.kind = 'week'
        THEN CAST(DATE_TRUNC('WEEK', a.date) AS DATE) = a.date
        OR c.history_complete_from <= CAST(DATE_TRUNC('WEEK', a.date) AS DATE)
        WHEN p.kind = 'month'
        THEN CAST(DATE_TRUNC('MONTH', a.date) AS DATE) = a.date
        OR c.history_complete_from <= CAST(DATE_TRUNC('MONTH', a.date) AS DATE)
        WHEN p.kind = 'calendar year'
        THEN CAST(DATE_TRUNC('YEAR', a.date) AS DATE) = a.date
        OR c.history_complete_from <= CAST(DATE_TRUNC('YEAR', a.date) AS DATE)
        ELSE c.history_complete_from = CAST('0001-01-01' AS DATE)
        OR c.history_complete_from <= c."patient.birth_date"
      END,
      FALSE
    )
    OR (
      p.kind IN ('ever', 'keys') AND p.keys_ix IN (1, 3, 4, 5, 6, 8) AND c.has_episodes
    )
  )
  AND (
    n.row_ix IS NULL
    OR (
      (
        GREATEST(0, LEAST(n.weight, n.certain - n.most))
      ) < n.weight
      AND NOT (
        (
          GREATEST(0, LEAST(n.weight, n.certain - n.most))
        ) > 0
        AND CASE WHEN NOT p.is_guarded THEN TRUE ELSE g.truth END IS NULL
      )
      AND (
        GREATEST(0, LEAST(n.weight, n.possible - n.most))
      ) = (
        GREATEST(0, LEAST(n.weight, n.certain - n.most))
      )
    )
  )

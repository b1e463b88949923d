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
  FROM counted_24 AS n
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
  FROM counted_24 AS n
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

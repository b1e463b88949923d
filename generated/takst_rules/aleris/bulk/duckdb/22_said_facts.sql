-- what lines say of the facts that a condition shows
SELECT DISTINCT
  d.row_ix,
  d.rule_ix,
  CASE t.facts_ix
    WHEN 1
    THEN ' (reported_to is ' || ARRAY_TO_STRING(l."facts.reported_to", ', ') || ')'
  END AS said
FROM decided AS d
JOIN told AS t
  ON t.rule_ix = d.rule_ix AND NOT t.facts_ix IS NULL
JOIN lines AS l
  ON l.row_ix = d.row_ix
JOIN claims AS c
  ON c.claim_ix = d.claim_ix

-- what results say besides of lines with findings
SELECT
  d.row_ix,
  CAST(ARRAY() AS ARRAY<STRING>) AS steps,
  CAST(ARRAY() AS ARRAY<STRING>) AS applied,
  COALESCE(u.rules, CAST(ARRAY() AS ARRAY<STRING>)) AS unresolved
FROM found_lines AS d
JOIN lines AS l
  ON l.row_ix = d.row_ix
LEFT JOIN (
  SELECT
    l.row_ix,
    ARRAY_SORT(COLLECT_LIST(DISTINCT u.rule)) AS rules
  FROM lines AS l
  JOIN unresolved AS u
    ON u.code_ix = l.code_ix AND l.date BETWEEN u.valid_from AND u.valid_to
  GROUP BY
    l.row_ix
) AS u
  ON u.row_ix = d.row_ix

-- what results say besides of lines without
SELECT
  d.row_ix,
  CAST([] AS TEXT[]) AS steps,
  CAST([] AS TEXT[]) AS applied,
  COALESCE(u.rules, CAST([] AS TEXT[])) AS unresolved
FROM clean_lines AS d
JOIN lines AS l
  ON l.row_ix = d.row_ix
LEFT JOIN (
  SELECT
    l.row_ix,
    LIST_SORT(ARRAY_AGG(DISTINCT u.rule)) AS rules
  FROM lines AS l
  JOIN unresolved AS u
    ON u.code_ix = l.code_ix AND l.date BETWEEN u.valid_from AND u.valid_to
  GROUP BY
    l.row_ix
) AS u
  ON u.row_ix = d.row_ix

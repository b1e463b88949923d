-- what results say besides of lines without
SELECT
  d.row_ix,
  CASE
    WHEN p.words IS NULL OR p.number IS NULL
    THEN CAST([] AS TEXT[])
    WHEN d.units = 1
    THEN [p.words]
    ELSE [
      p.words,
      CONCAT(
        '× ',
        CAST(d.units AS TEXT),
        ' units = ',
        CASE WHEN d.letter IS NULL THEN '' ELSE CONCAT(d.letter, ' ') END,
        RTRIM(RTRIM(CAST(d.amount_before AS TEXT), '0'), '.')
      )
    ]
  END AS steps,
  CASE WHEN p.applied IS NULL THEN CAST([] AS TEXT[]) ELSE [p.applied] END AS applied,
  COALESCE(u.rules, CAST([] AS TEXT[])) AS unresolved
FROM clean_lines AS d
JOIN lines AS l
  ON l.row_ix = d.row_ix
LEFT JOIN prices AS p
  ON p.code_ix = l.code_ix AND l.date BETWEEN p.valid_from AND p.valid_to
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

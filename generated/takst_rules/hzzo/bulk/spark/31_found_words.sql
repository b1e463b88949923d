-- what results say besides of lines with findings
SELECT
  d.row_ix,
  CASE
    WHEN p.words IS NULL OR p.number IS NULL
    THEN CAST(ARRAY() AS ARRAY<STRING>)
    WHEN d.units = 1
    THEN ARRAY(p.words)
    ELSE ARRAY(
      p.words,
      CONCAT(
        '× ',
        COALESCE(CAST(d.units AS STRING), ''),
        ' units = ',
        COALESCE(
          CASE WHEN d.letter IS NULL THEN '' ELSE CONCAT(COALESCE(d.letter, ''), ' ') END,
          ''
        ),
        COALESCE(
          TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(d.amount_before AS STRING))),
          ''
        )
      )
    )
  END AS steps,
  CASE
    WHEN p.applied IS NULL
    THEN CAST(ARRAY() AS ARRAY<STRING>)
    ELSE ARRAY(p.applied)
  END AS applied,
  COALESCE(u.rules, CAST(ARRAY() AS ARRAY<STRING>)) AS unresolved
FROM found_lines AS d
JOIN lines AS l
  ON l.row_ix = d.row_ix
LEFT JOIN prices AS p
  ON p.code_ix = l.code_ix AND l.date BETWEEN p.valid_from AND p.valid_to
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

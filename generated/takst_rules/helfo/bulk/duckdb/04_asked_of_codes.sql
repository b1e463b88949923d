-- rows of `asked` with their codes in words, as lines have them
SELECT
  r.*,
  k.code
FROM asked AS r
JOIN codes AS k
  ON k.code_ix = r.code_ix

-- rows of `guards` with their codes in words, as lines have them
SELECT
  r.*,
  k.code
FROM guards AS r
JOIN codes AS k
  ON k.code_ix = r.code_ix

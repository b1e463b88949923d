-- rows of `referred` with their codes in words, as lines have them
SELECT
  r.*,
  k.code
FROM referred AS r
JOIN codes AS k
  ON k.code_ix = r.code_ix

-- lines of a patient that meet, and whose codes some row names together
SELECT DISTINCT
  1 AS way,
  a.row_ix AS a_row_ix,
  b.row_ix AS b_row_ix,
  p.one_ix,
  p.two_ix,
  p.distance_ix,
  p.side
FROM acts AS a
JOIN (
  SELECT
    one_ix,
    two_ix,
    distance_ix,
    CAST(NULL AS STRING) AS side
  FROM inclusions
  WHERE
    keys_ix IN (1)
) AS p
  ON p.one_ix = a.code_ix
JOIN acts AS b
  ON b.patient_ix = a.patient_ix AND b.code_ix = p.two_ix AND TRUE
WHERE
  a.in_force AND a.row_ix <> b.row_ix

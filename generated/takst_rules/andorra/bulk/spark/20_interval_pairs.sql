-- pairs of lines whose codes a row names
SELECT
  a.row_ix AS a_row_ix,
  b.row_ix AS b_row_ix,
  p.keys_ix,
  p.rule_ix,
  p.valid_from,
  p.valid_to,
  p.is_guarded,
  p.is_doubtful
FROM acts AS a
JOIN intervals AS p
  ON p.one_ix = a.code_ix
JOIN acts AS b
  ON b.patient_ix = a.patient_ix
  AND b.code_ix = p.two_ix
  AND CASE p.side
    WHEN 'after'
    THEN a.date > b.date
    AND a.date <= (
      CASE p.distance_ix
        WHEN 1
        THEN CAST(b.date + INTERVAL '4' DAY AS DATE)
        WHEN 2
        THEN CAST(b.date + INTERVAL '6' MONTH AS DATE)
        WHEN 3
        THEN CAST(b.date + INTERVAL '1' MONTH AS DATE)
        WHEN 4
        THEN CAST(b.date + INTERVAL '3' MONTH AS DATE)
        WHEN 5
        THEN CAST(b.date + INTERVAL '1' YEAR AS DATE)
        WHEN 6
        THEN CAST(b.date + INTERVAL '4' MONTH AS DATE)
        WHEN 7
        THEN CAST(b.date + INTERVAL '5' YEAR AS DATE)
        WHEN 8
        THEN CAST(b.date + INTERVAL '12' MONTH AS DATE)
        WHEN 9
        THEN CAST(b.date + INTERVAL '7' DAY AS DATE)
        WHEN 10
        THEN CAST(b.date + INTERVAL '12' DAY AS DATE)
        WHEN 11
        THEN CAST(b.date + INTERVAL '30' DAY AS DATE)
        WHEN 12
        THEN CAST(b.date + INTERVAL '5' DAY AS DATE)
        WHEN 13
        THEN CAST(b.date + INTERVAL '2' DAY AS DATE)
      END
    )
    WHEN 'before'
    THEN b.date > a.date
    AND b.date <= (
      CASE p.distance_ix
        WHEN 1
        THEN CAST(a.date + INTERVAL '4' DAY AS DATE)
        WHEN 2
        THEN CAST(a.date + INTERVAL '6' MONTH AS DATE)
        WHEN 3
        THEN CAST(a.date + INTERVAL '1' MONTH AS DATE)
        WHEN 4
        THEN CAST(a.date + INTERVAL '3' MONTH AS DATE)
        WHEN 5
        THEN CAST(a.date + INTERVAL '1' YEAR AS DATE)
        WHEN 6
        THEN CAST(a.date + INTERVAL '4' MONTH AS DATE)
        WHEN 7
        THEN CAST(a.date + INTERVAL '5' YEAR AS DATE)
        WHEN 8
        THEN CAST(a.date + INTERVAL '12' MONTH AS DATE)
        WHEN 9
        THEN CAST(a.date + INTERVAL '7' DAY AS DATE)
        WHEN 10
        THEN CAST(a.date + INTERVAL '12' DAY AS DATE)
        WHEN 11
        THEN CAST(a.date + INTERVAL '30' DAY AS DATE)
        WHEN 12
        THEN CAST(a.date + INTERVAL '5' DAY AS DATE)
        WHEN 13
        THEN CAST(a.date + INTERVAL '2' DAY AS DATE)
      END
    )
    ELSE a.date = b.date
    OR (
      a.date > b.date
      AND a.date <= (
        CASE p.distance_ix
          WHEN 1
          THEN CAST(b.date + INTERVAL '4' DAY AS DATE)
          WHEN 2
          THEN CAST(b.date + INTERVAL '6' MONTH AS DATE)
          WHEN 3
          THEN CAST(b.date + INTERVAL '1' MONTH AS DATE)
          WHEN 4
          THEN CAST(b.date + INTERVAL '3' MONTH AS DATE)
          WHEN 5
          THEN CAST(b.date + INTERVAL '1' YEAR AS DATE)
          WHEN 6
          THEN CAST(b.date + INTERVAL '4' MONTH AS DATE)
          WHEN 7
          THEN CAST(b.date + INTERVAL '5' YEAR AS DATE)
          WHEN 8
          THEN CAST(b.date + INTERVAL '12' MONTH AS DATE)
          WHEN 9
          THEN CAST(b.date + INTERVAL '7' DAY AS DATE)
          WHEN 10
          THEN CAST(b.date + INTERVAL '12' DAY AS DATE)
          WHEN 11
          THEN CAST(b.date + INTERVAL '30' DAY AS DATE)
          WHEN 12
          THEN CAST(b.date + INTERVAL '5' DAY AS DATE)
          WHEN 13
          THEN CAST(b.date + INTERVAL '2' DAY AS DATE)
        END
      )
    )
    OR (
      b.date > a.date
      AND b.date <= (
        CASE p.distance_ix
          WHEN 1
          THEN CAST(a.date + INTERVAL '4' DAY AS DATE)
          WHEN 2
          THEN CAST(a.date + INTERVAL '6' MONTH AS DATE)
          WHEN 3
          THEN CAST(a.date + INTERVAL '1' MONTH AS DATE)
          WHEN 4
          THEN CAST(a.date + INTERVAL '3' MONTH AS DATE)
          WHEN 5
          THEN CAST(a.date + INTERVAL '1' YEAR AS DATE)
          WHEN 6
          THEN CAST(a.date + INTERVAL '4' MONTH AS DATE)
          WHEN 7
          THEN CAST(a.date + INTERVAL '5' YEAR AS DATE)
          WHEN 8
          THEN CAST(a.date + INTERVAL '12' MONTH AS DATE)
          WHEN 9
          THEN CAST(a.date + INTERVAL '7' DAY AS DATE)
          WHEN 10
          THEN CAST(a.date + INTERVAL '12' DAY AS DATE)
          WHEN 11
          THEN CAST(a.date + INTERVAL '30' DAY AS DATE)
          WHEN 12
          THEN CAST(a.date + INTERVAL '5' DAY AS DATE)
          WHEN 13
          THEN CAST(a.date + INTERVAL '2' DAY AS DATE)
        END
      )
    )
  END
WHERE
  p.keys_ix = 8 AND a.in_force AND a.row_ix <> b.row_ix
UNION ALL
SELECT
  a.row_ix AS a_row_ix,
  b.row_ix AS b_row_ix,
  p.keys_ix,
  p.rule_ix,
  p.valid_from,
  p.valid_to,
  p.is_guarded,
  p.is_doubtful
FROM acts AS a
JOIN intervals AS p
  ON p.one_ix = a.code_ix
JOIN acts AS b
  ON b.patient_ix = a.patient_ix
  AND b.code_ix = p.two_ix
  AND CASE p.side
    WHEN 'after'
    THEN a.date > b.date
    AND a.date <= (
      CASE p.distance_ix
        WHEN 1
        THEN CAST(b.date + INTERVAL '4' DAY AS DATE)
        WHEN 2
        THEN CAST(b.date + INTERVAL '6' MONTH AS DATE)
        WHEN 3
        THEN CAST(b.date + INTERVAL '1' MONTH AS DATE)
        WHEN 4
        THEN CAST(b.date + INTERVAL '3' MONTH AS DATE)
        WHEN 5
        THEN CAST(b.date + INTERVAL '1' YEAR AS DATE)
        WHEN 6
        THEN CAST(b.date + INTERVAL '4' MONTH AS DATE)
        WHEN 7
        THEN CAST(b.date + INTERVAL '5' YEAR AS DATE)
        WHEN 8
        THEN CAST(b.date + INTERVAL '12' MONTH AS DATE)
        WHEN 9
        THEN CAST(b.date + INTERVAL '7' DAY AS DATE)
        WHEN 10
        THEN CAST(b.date + INTERVAL '12' DAY AS DATE)
        WHEN 11
        THEN CAST(b.date + INTERVAL '30' DAY AS DATE)
        WHEN 12
        THEN CAST(b.date + INTERVAL '5' DAY AS DATE)
        WHEN 13
        THEN CAST(b.date + INTERVAL '2' DAY AS DATE)
      END
    )
    WHEN 'before'
    THEN b.date > a.date
    AND b.date <= (
      CASE p.distance_ix
        WHEN 1
        THEN CAST(a.date + INTERVAL '4' DAY AS DATE)
        WHEN 2
        THEN CAST(a.date + INTERVAL '6' MONTH AS DATE)
        WHEN 3
        THEN CAST(a.date + INTERVAL '1' MONTH AS DATE)
        WHEN 4
        THEN CAST(a.date + INTERVAL '3' MONTH AS DATE)
        WHEN 5
        THEN CAST(a.date + INTERVAL '1' YEAR AS DATE)
        WHEN 6
        THEN CAST(a.date + INTERVAL '4' MONTH AS DATE)
        WHEN 7
        THEN CAST(a.date + INTERVAL '5' YEAR AS DATE)
        WHEN 8
        THEN CAST(a.date + INTERVAL '12' MONTH AS DATE)
        WHEN 9
        THEN CAST(a.date + INTERVAL '7' DAY AS DATE)
        WHEN 10
        THEN CAST(a.date + INTERVAL '12' DAY AS DATE)
        WHEN 11
        THEN CAST(a.date + INTERVAL '30' DAY AS DATE)
        WHEN 12
        THEN CAST(a.date + INTERVAL '5' DAY AS DATE)
        WHEN 13
        THEN CAST(a.date + INTERVAL '2' DAY AS DATE)
      END
    )
    ELSE a.date = b.date
    OR (
      a.date > b.date
      AND a.date <= (
        CASE p.distance_ix
          WHEN 1
          THEN CAST(b.date + INTERVAL '4' DAY AS DATE)
          WHEN 2
          THEN CAST(b.date + INTERVAL '6' MONTH AS DATE)
          WHEN 3
          THEN CAST(b.date + INTERVAL '1' MONTH AS DATE)
          WHEN 4
          THEN CAST(b.date + INTERVAL '3' MONTH AS DATE)
          WHEN 5
          THEN CAST(b.date + INTERVAL '1' YEAR AS DATE)
          WHEN 6
          THEN CAST(b.date + INTERVAL '4' MONTH AS DATE)
          WHEN 7
          THEN CAST(b.date + INTERVAL '5' YEAR AS DATE)
          WHEN 8
          THEN CAST(b.date + INTERVAL '12' MONTH AS DATE)
          WHEN 9
          THEN CAST(b.date + INTERVAL '7' DAY AS DATE)
          WHEN 10
          THEN CAST(b.date + INTERVAL '12' DAY AS DATE)
          WHEN 11
          THEN CAST(b.date + INTERVAL '30' DAY AS DATE)
          WHEN 12
          THEN CAST(b.date + INTERVAL '5' DAY AS DATE)
          WHEN 13
          THEN CAST(b.date + INTERVAL '2' DAY AS DATE)
        END
      )
    )
    OR (
      b.date > a.date
      AND b.date <= (
        CASE p.distance_ix
          WHEN 1
          THEN CAST(a.date + INTERVAL '4' DAY AS DATE)
          WHEN 2
          THEN CAST(a.date + INTERVAL '6' MONTH AS DATE)
          WHEN 3
          THEN CAST(a.date + INTERVAL '1' MONTH AS DATE)
          WHEN 4
          THEN CAST(a.date + INTERVAL '3' MONTH AS DATE)
          WHEN 5
          THEN CAST(a.date + INTERVAL '1' YEAR AS DATE)
          WHEN 6
          THEN CAST(a.date + INTERVAL '4' MONTH AS DATE)
          WHEN 7
          THEN CAST(a.date + INTERVAL '5' YEAR AS DATE)
          WHEN 8
          THEN CAST(a.date + INTERVAL '12' MONTH AS DATE)
          WHEN 9
          THEN CAST(a.date + INTERVAL '7' DAY AS DATE)
          WHEN 10
          THEN CAST(a.date + INTERVAL '12' DAY AS DATE)
          WHEN 11
          THEN CAST(a.date + INTERVAL '30' DAY AS DATE)
          WHEN 12
          THEN CAST(a.date + INTERVAL '5' DAY AS DATE)
          WHEN 13
          THEN CAST(a.date + INTERVAL '2' DAY AS DATE)
        END
      )
    )
  END
WHERE
  p.keys_ix = 13 AND a.in_force AND a.row_ix <> b.row_ix
UNION ALL
SELECT
  a.row_ix AS a_row_ix,
  b.row_ix AS b_row_ix,
  p.keys_ix,
  p.rule_ix,
  p.valid_from,
  p.valid_to,
  p.is_guarded,
  p.is_doubtful
FROM acts AS a
JOIN intervals AS p
  ON p.one_ix = a.code_ix
JOIN acts AS b
  ON b.patient_ix = a.patient_ix
  AND b.code_ix = p.two_ix
  AND CASE p.side
    WHEN 'after'
    THEN a.date > b.date
    AND a.date <= (
      CASE p.distance_ix
        WHEN 1
        THEN CAST(b.date + INTERVAL '4' DAY AS DATE)
        WHEN 2
        THEN CAST(b.date + INTERVAL '6' MONTH AS DATE)
        WHEN 3
        THEN CAST(b.date + INTERVAL '1' MONTH AS DATE)
        WHEN 4
        THEN CAST(b.date + INTERVAL '3' MONTH AS DATE)
        WHEN 5
        THEN CAST(b.date + INTERVAL '1' YEAR AS DATE)
        WHEN 6
        THEN CAST(b.date + INTERVAL '4' MONTH AS DATE)
        WHEN 7
        THEN CAST(b.date + INTERVAL '5' YEAR AS DATE)
        WHEN 8
        THEN CAST(b.date + INTERVAL '12' MONTH AS DATE)
        WHEN 9
        THEN CAST(b.date + INTERVAL '7' DAY AS DATE)
        WHEN 10
        THEN CAST(b.date + INTERVAL '12' DAY AS DATE)
        WHEN 11
        THEN CAST(b.date + INTERVAL '30' DAY AS DATE)
        WHEN 12
        THEN CAST(b.date + INTERVAL '5' DAY AS DATE)
        WHEN 13
        THEN CAST(b.date + INTERVAL '2' DAY AS DATE)
      END
    )
    WHEN 'before'
    THEN b.date > a.date
    AND b.date <= (
      CASE p.distance_ix
        WHEN 1
        THEN CAST(a.date + INTERVAL '4' DAY AS DATE)
        WHEN 2
        THEN CAST(a.date + INTERVAL '6' MONTH AS DATE)
        WHEN 3
        THEN CAST(a.date + INTERVAL '1' MONTH AS DATE)
        WHEN 4
        THEN CAST(a.date + INTERVAL '3' MONTH AS DATE)
        WHEN 5
        THEN CAST(a.date + INTERVAL '1' YEAR AS DATE)
        WHEN 6
        THEN CAST(a.date + INTERVAL '4' MONTH AS DATE)
        WHEN 7
        THEN CAST(a.date + INTERVAL '5' YEAR AS DATE)
        WHEN 8
        THEN CAST(a.date + INTERVAL '12' MONTH AS DATE)
        WHEN 9
        THEN CAST(a.date + INTERVAL '7' DAY AS DATE)
        WHEN 10
        THEN CAST(a.date + INTERVAL '12' DAY AS DATE)
        WHEN 11
        THEN CAST(a.date + INTERVAL '30' DAY AS DATE)
        WHEN 12
        THEN CAST(a.date + INTERVAL '5' DAY AS DATE)
        WHEN 13
        THEN CAST(a.date + INTERVAL '2' DAY AS DATE)
      END
    )
    ELSE a.date = b.date
    OR (
      a.date > b.date
      AND a.date <= (
        CASE p.distance_ix
          WHEN 1
          THEN CAST(b.date + INTERVAL '4' DAY AS DATE)
          WHEN 2
          THEN CAST(b.date + INTERVAL '6' MONTH AS DATE)
          WHEN 3
          THEN CAST(b.date + INTERVAL '1' MONTH AS DATE)
          WHEN 4
          THEN CAST(b.date + INTERVAL '3' MONTH AS DATE)
          WHEN 5
          THEN CAST(b.date + INTERVAL '1' YEAR AS DATE)
          WHEN 6
          THEN CAST(b.date + INTERVAL '4' MONTH AS DATE)
          WHEN 7
          THEN CAST(b.date + INTERVAL '5' YEAR AS DATE)
          WHEN 8
          THEN CAST(b.date + INTERVAL '12' MONTH AS DATE)
          WHEN 9
          THEN CAST(b.date + INTERVAL '7' DAY AS DATE)
          WHEN 10
          THEN CAST(b.date + INTERVAL '12' DAY AS DATE)
          WHEN 11
          THEN CAST(b.date + INTERVAL '30' DAY AS DATE)
          WHEN 12
          THEN CAST(b.date + INTERVAL '5' DAY AS DATE)
          WHEN 13
          THEN CAST(b.date + INTERVAL '2' DAY AS DATE)
        END
      )
    )
    OR (
      b.date > a.date
      AND b.date <= (
        CASE p.distance_ix
          WHEN 1
          THEN CAST(a.date + INTERVAL '4' DAY AS DATE)
          WHEN 2
          THEN CAST(a.date + INTERVAL '6' MONTH AS DATE)
          WHEN 3
          THEN CAST(a.date + INTERVAL '1' MONTH AS DATE)
          WHEN 4
          THEN CAST(a.date + INTERVAL '3' MONTH AS DATE)
          WHEN 5
          THEN CAST(a.date + INTERVAL '1' YEAR AS DATE)
          WHEN 6
          THEN CAST(a.date + INTERVAL '4' MONTH AS DATE)
          WHEN 7
          THEN CAST(a.date + INTERVAL '5' YEAR AS DATE)
          WHEN 8
          THEN CAST(a.date + INTERVAL '12' MONTH AS DATE)
          WHEN 9
          THEN CAST(a.date + INTERVAL '7' DAY AS DATE)
          WHEN 10
          THEN CAST(a.date + INTERVAL '12' DAY AS DATE)
          WHEN 11
          THEN CAST(a.date + INTERVAL '30' DAY AS DATE)
          WHEN 12
          THEN CAST(a.date + INTERVAL '5' DAY AS DATE)
          WHEN 13
          THEN CAST(a.date + INTERVAL '2' DAY AS DATE)
        END
      )
    )
  END
WHERE
  p.keys_ix = 17 AND a.in_force AND a.row_ix <> b.row_ix
UNION ALL
SELECT
  a.row_ix AS a_row_ix,
  b.row_ix AS b_row_ix,
  p.keys_ix,
  p.rule_ix,
  p.valid_from,
  p.valid_to,
  p.is_guarded,
  p.is_doubtful
FROM acts AS a
JOIN intervals AS p
  ON p.one_ix = a.code_ix
JOIN acts AS b
  ON b.patient_ix = a.patient_ix
  AND b.code_ix = p.two_ix
  AND CASE p.side
    WHEN 'after'
    THEN a.date > b.date
    AND a.date <= (
      CASE p.distance_ix
        WHEN 1
        THEN CAST(b.date + INTERVAL '4' DAY AS DATE)
        WHEN 2
        THEN CAST(b.date + INTERVAL '6' MONTH AS DATE)
        WHEN 3
        THEN CAST(b.date + INTERVAL '1' MONTH AS DATE)
        WHEN 4
        THEN CAST(b.date + INTERVAL '3' MONTH AS DATE)
        WHEN 5
        THEN CAST(b.date + INTERVAL '1' YEAR AS DATE)
        WHEN 6
        THEN CAST(b.date + INTERVAL '4' MONTH AS DATE)
        WHEN 7
        THEN CAST(b.date + INTERVAL '5' YEAR AS DATE)
        WHEN 8
        THEN CAST(b.date + INTERVAL '12' MONTH AS DATE)
        WHEN 9
        THEN CAST(b.date + INTERVAL '7' DAY AS DATE)
        WHEN 10
        THEN CAST(b.date + INTERVAL '12' DAY AS DATE)
        WHEN 11
        THEN CAST(b.date + INTERVAL '30' DAY AS DATE)
        WHEN 12
        THEN CAST(b.date + INTERVAL '5' DAY AS DATE)
        WHEN 13
        THEN CAST(b.date + INTERVAL '2' DAY AS DATE)
      END
    )
    WHEN 'before'
    THEN b.date > a.date
    AND b.date <= (
      CASE p.distance_ix
        WHEN 1
        THEN CAST(a.date + INTERVAL '4' DAY AS DATE)
        WHEN 2
        THEN CAST(a.date + INTERVAL '6' MONTH AS DATE)
        WHEN 3
        THEN CAST(a.date + INTERVAL '1' MONTH AS DATE)
        WHEN 4
        THEN CAST(a.date + INTERVAL '3' MONTH AS DATE)
        WHEN 5
        THEN CAST(a.date + INTERVAL '1' YEAR AS DATE)
        WHEN 6
        THEN CAST(a.date + INTERVAL '4' MONTH AS DATE)
        WHEN 7
        THEN CAST(a.date + INTERVAL '5' YEAR AS DATE)
        WHEN 8
        THEN CAST(a.date + INTERVAL '12' MONTH AS DATE)
        WHEN 9
        THEN CAST(a.date + INTERVAL '7' DAY AS DATE)
        WHEN 10
        THEN CAST(a.date + INTERVAL '12' DAY AS DATE)
        WHEN 11
        THEN CAST(a.date + INTERVAL '30' DAY AS DATE)
        WHEN 12
        THEN CAST(a.date + INTERVAL '5' DAY AS DATE)
        WHEN 13
        THEN CAST(a.date + INTERVAL '2' DAY AS DATE)
      END
    )
    ELSE a.date = b.date
    OR (
      a.date > b.date
      AND a.date <= (
        CASE p.distance_ix
          WHEN 1
          THEN CAST(b.date + INTERVAL '4' DAY AS DATE)
          WHEN 2
          THEN CAST(b.date + INTERVAL '6' MONTH AS DATE)
          WHEN 3
          THEN CAST(b.date + INTERVAL '1' MONTH AS DATE)
          WHEN 4
          THEN CAST(b.date + INTERVAL '3' MONTH AS DATE)
          WHEN 5
          THEN CAST(b.date + INTERVAL '1' YEAR AS DATE)
          WHEN 6
          THEN CAST(b.date + INTERVAL '4' MONTH AS DATE)
          WHEN 7
          THEN CAST(b.date + INTERVAL '5' YEAR AS DATE)
          WHEN 8
          THEN CAST(b.date + INTERVAL '12' MONTH AS DATE)
          WHEN 9
          THEN CAST(b.date + INTERVAL '7' DAY AS DATE)
          WHEN 10
          THEN CAST(b.date + INTERVAL '12' DAY AS DATE)
          WHEN 11
          THEN CAST(b.date + INTERVAL '30' DAY AS DATE)
          WHEN 12
          THEN CAST(b.date + INTERVAL '5' DAY AS DATE)
          WHEN 13
          THEN CAST(b.date + INTERVAL '2' DAY AS DATE)
        END
      )
    )
    OR (
      b.date > a.date
      AND b.date <= (
        CASE p.distance_ix
          WHEN 1
          THEN CAST(a.date + INTERVAL '4' DAY AS DATE)
          WHEN 2
          THEN CAST(a.date + INTERVAL '6' MONTH AS DATE)
          WHEN 3
          THEN CAST(a.date + INTERVAL '1' MONTH AS DATE)
          WHEN 4
          THEN CAST(a.date + INTERVAL '3' MONTH AS DATE)
          WHEN 5
          THEN CAST(a.date + INTERVAL '1' YEAR AS DATE)
          WHEN 6
          THEN CAST(a.date + INTERVAL '4' MONTH AS DATE)
          WHEN 7
          THEN CAST(a.date + INTERVAL '5' YEAR AS DATE)
          WHEN 8
          THEN CAST(a.date + INTERVAL '12' MONTH AS DATE)
          WHEN 9
          THEN CAST(a.date + INTERVAL '7' DAY AS DATE)
          WHEN 10
          THEN CAST(a.date + INTERVAL '12' DAY AS DATE)
          WHEN 11
          THEN CAST(a.date + INTERVAL '30' DAY AS DATE)
          WHEN 12
          THEN CAST(a.date + INTERVAL '5' DAY AS DATE)
          WHEN 13
          THEN CAST(a.date + INTERVAL '2' DAY AS DATE)
        END
      )
    )
  END
WHERE
  p.keys_ix = 19 AND a.in_force AND a.row_ix <> b.row_ix
UNION ALL
SELECT
  a.row_ix AS a_row_ix,
  b.row_ix AS b_row_ix,
  p.keys_ix,
  p.rule_ix,
  p.valid_from,
  p.valid_to,
  p.is_guarded,
  p.is_doubtful
FROM acts AS a
JOIN intervals AS p
  ON p.one_ix = a.code_ix
JOIN acts AS b
  ON b.patient_ix = a.patient_ix
  AND b.code_ix = p.two_ix
  AND CASE p.side
    WHEN 'after'
    THEN a.date > b.date
    AND a.date <= (
      CASE p.distance_ix
        WHEN 1
        THEN CAST(b.date + INTERVAL '4' DAY AS DATE)
        WHEN 2
        THEN CAST(b.date + INTERVAL '6' MONTH AS DATE)
        WHEN 3
        THEN CAST(b.date + INTERVAL '1' MONTH AS DATE)
        WHEN 4
        THEN CAST(b.date + INTERVAL '3' MONTH AS DATE)
        WHEN 5
        THEN CAST(b.date + INTERVAL '1' YEAR AS DATE)
        WHEN 6
        THEN CAST(b.date + INTERVAL '4' MONTH AS DATE)
        WHEN 7
        THEN CAST(b.date + INTERVAL '5' YEAR AS DATE)
        WHEN 8
        THEN CAST(b.date + INTERVAL '12' MONTH AS DATE)
        WHEN 9
        THEN CAST(b.date + INTERVAL '7' DAY AS DATE)
        WHEN 10
        THEN CAST(b.date + INTERVAL '12' DAY AS DATE)
        WHEN 11
        THEN CAST(b.date + INTERVAL '30' DAY AS DATE)
        WHEN 12
        THEN CAST(b.date + INTERVAL '5' DAY AS DATE)
        WHEN 13
        THEN CAST(b.date + INTERVAL '2' DAY AS DATE)
      END
    )
    WHEN 'before'
    THEN b.date > a.date
    AND b.date <= (
      CASE p.distance_ix
        WHEN 1
        THEN CAST(a.date + INTERVAL '4' DAY AS DATE)
        WHEN 2
        THEN CAST(a.date + INTERVAL '6' MONTH AS DATE)
        WHEN 3
        THEN CAST(a.date + INTERVAL '1' MONTH AS DATE)
        WHEN 4
        THEN CAST(a.date + INTERVAL '3' MONTH AS DATE)
        WHEN 5
        THEN CAST(a.date + INTERVAL '1' YEAR AS DATE)
        WHEN 6
        THEN CAST(a.date + INTERVAL '4' MONTH AS DATE)
        WHEN 7
        THEN CAST(a.date + INTERVAL '5' YEAR AS DATE)
        WHEN 8
        THEN CAST(a.date + INTERVAL '12' MONTH AS DATE)
        WHEN 9
        THEN CAST(a.date + INTERVAL '7' DAY AS DATE)
        WHEN 10
        THEN CAST(a.date + INTERVAL '12' DAY AS DATE)
        WHEN 11
        THEN CAST(a.date + INTERVAL '30' DAY AS DATE)
        WHEN 12
        THEN CAST(a.date + INTERVAL '5' DAY AS DATE)
        WHEN 13
        THEN CAST(a.date + INTERVAL '2' DAY AS DATE)
      END
    )
    ELSE a.date = b.date
    OR (
      a.date > b.date
      AND a.date <= (
        CASE p.distance_ix
          WHEN 1
          THEN CAST(b.date + INTERVAL '4' DAY AS DATE)
          WHEN 2
          THEN CAST(b.date + INTERVAL '6' MONTH AS DATE)
          WHEN 3
          THEN CAST(b.date + INTERVAL '1' MONTH AS DATE)
          WHEN 4
          THEN CAST(b.date + INTERVAL '3' MONTH AS DATE)
          WHEN 5
          THEN CAST(b.date + INTERVAL '1' YEAR AS DATE)
          WHEN 6
          THEN CAST(b.date + INTERVAL '4' MONTH AS DATE)
          WHEN 7
          THEN CAST(b.date + INTERVAL '5' YEAR AS DATE)
          WHEN 8
          THEN CAST(b.date + INTERVAL '12' MONTH AS DATE)
          WHEN 9
          THEN CAST(b.date + INTERVAL '7' DAY AS DATE)
          WHEN 10
          THEN CAST(b.date + INTERVAL '12' DAY AS DATE)
          WHEN 11
          THEN CAST(b.date + INTERVAL '30' DAY AS DATE)
          WHEN 12
          THEN CAST(b.date + INTERVAL '5' DAY AS DATE)
          WHEN 13
          THEN CAST(b.date + INTERVAL '2' DAY AS DATE)
        END
      )
    )
    OR (
      b.date > a.date
      AND b.date <= (
        CASE p.distance_ix
          WHEN 1
          THEN CAST(a.date + INTERVAL '4' DAY AS DATE)
          WHEN 2
          THEN CAST(a.date + INTERVAL '6' MONTH AS DATE)
          WHEN 3
          THEN CAST(a.date + INTERVAL '1' MONTH AS DATE)
          WHEN 4
          THEN CAST(a.date + INTERVAL '3' MONTH AS DATE)
          WHEN 5
          THEN CAST(a.date + INTERVAL '1' YEAR AS DATE)
          WHEN 6
          THEN CAST(a.date + INTERVAL '4' MONTH AS DATE)
          WHEN 7
          THEN CAST(a.date + INTERVAL '5' YEAR AS DATE)
          WHEN 8
          THEN CAST(a.date + INTERVAL '12' MONTH AS DATE)
          WHEN 9
          THEN CAST(a.date + INTERVAL '7' DAY AS DATE)
          WHEN 10
          THEN CAST(a.date + INTERVAL '12' DAY AS DATE)
          WHEN 11
          THEN CAST(a.date + INTERVAL '30' DAY AS DATE)
          WHEN 12
          THEN CAST(a.date + INTERVAL '5' DAY AS DATE)
          WHEN 13
          THEN CAST(a.date + INTERVAL '2' DAY AS DATE)
        END
      )
    )
  END
WHERE
  p.keys_ix = 20 AND a.in_force AND a.row_ix <> b.row_ix

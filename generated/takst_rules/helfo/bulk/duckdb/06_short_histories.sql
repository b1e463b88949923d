-- claims of whose patient earlier lines may be missing
SELECT
  claim_ix,
  history_complete_from,
  "patient.birth_date",
  NOT episodes IS NULL AS has_episodes
FROM claims
WHERE
  is_judged
  AND (
    history_complete_from IS NULL
    OR history_complete_from > CAST((
      SELECT
        MIN(date)
      FROM acts
    ) - INTERVAL '2' YEAR AS DATE)
    OR NOT episodes IS NULL
    OR NOT COALESCE(
      history_complete_from = CAST('0001-01-01' AS DATE)
      OR history_complete_from <= "patient.birth_date",
      FALSE
    )
  )

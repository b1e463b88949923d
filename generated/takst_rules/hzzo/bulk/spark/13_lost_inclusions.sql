-- judged lines that another price contains, or whose price contains what was billed before
SELECT
  own_row_ix AS row_ix,
  own_claim_ix AS claim_ix,
  rule_ix,
  a_code_ix AS code_ix,
  element_ix,
  CASE WHEN element_ix = 0 THEN b_code_ix ELSE 0 END AS element_code_ix,
  other_row_ix,
  carries,
  doubt,
  COALESCE(truth, FALSE) AS certain
FROM (
  SELECT
    a_row_ix AS own_row_ix,
    b_row_ix AS other_row_ix,
    a_claim_ix AS own_claim_ix,
    b_claim_ix AS other_claim_ix,
    a_date AS own_date,
    b_date AS other_date,
    a_time AS own_time,
    b_time AS other_time,
    a_n AS own_n,
    b_n AS other_n,
    a_received AS own_received,
    b_received AS other_received,
    a_claim AS own_claim,
    b_claim AS other_claim,
    a_code_ix AS own_code_ix,
    b_code_ix AS other_code_ix,
    TRUE AS carries,
    a_code_ix,
    b_code_ix,
    rule_ix,
    element_ix,
    truth,
    doubt
  FROM bans
  WHERE
    family = 'inclusion' AND a_is_judged AND a_date BETWEEN valid_from AND valid_to
  UNION ALL
  SELECT
    b_row_ix AS own_row_ix,
    a_row_ix AS other_row_ix,
    b_claim_ix AS own_claim_ix,
    a_claim_ix AS other_claim_ix,
    b_date AS own_date,
    a_date AS other_date,
    b_time AS own_time,
    a_time AS other_time,
    b_n AS own_n,
    a_n AS other_n,
    b_received AS own_received,
    a_received AS other_received,
    b_claim AS own_claim,
    a_claim AS other_claim,
    b_code_ix AS own_code_ix,
    a_code_ix AS other_code_ix,
    FALSE AS carries,
    a_code_ix,
    b_code_ix,
    rule_ix,
    element_ix,
    truth,
    doubt
  FROM bans
  WHERE
    family = 'inclusion' AND b_is_judged AND b_date BETWEEN valid_from AND valid_to
) AS t
WHERE
  CASE
    WHEN own_claim_ix <> other_claim_ix
    THEN own_received > other_received
    OR (
      own_received = other_received
      AND (
        own_date > other_date
        OR (
          own_date = other_date
          AND (
            COALESCE(own_time, '') > COALESCE(other_time, '')
            OR (
              COALESCE(own_time, '') = COALESCE(other_time, '')
              AND (
                own_claim > other_claim
                OR (
                  own_claim = other_claim AND (
                    own_n > other_n
                  )
                )
              )
            )
          )
        )
      )
    )
    ELSE NOT carries
  END

-- judged lines that may not stand beside another
SELECT
  own_row_ix AS row_ix,
  own_claim_ix AS claim_ix,
  rule_ix,
  a_code_ix AS code_ix,
  element_ix,
  CASE WHEN element_ix = 0 THEN b_code_ix ELSE 0 END AS element_code_ix,
  other_row_ix,
  carries,
  doubtful AS doubt,
  any_certain AS certain
FROM (
  SELECT
    s.*,
    CASE WHEN own_date BETWEEN ko.row_from AND ko.row_to THEN ko.coefficient END AS own_price,
    CASE WHEN other_date BETWEEN kt.row_from AND kt.row_to THEN kt.coefficient END AS other_price,
    BOOL_OR(carries) OVER (PARTITION BY own_row_ix, other_row_ix) AS own_carries,
    BOOL_OR(NOT carries) OVER (PARTITION BY own_row_ix, other_row_ix) AS other_carries,
    BOOL_OR(COALESCE(truth, FALSE)) OVER (PARTITION BY own_row_ix, other_row_ix) AS any_certain,
    BOOL_OR(carries AND COALESCE(truth, FALSE)) OVER (PARTITION BY own_row_ix, other_row_ix) AS own_certain,
    BOOL_OR(carries AND truth IS NULL) OVER (PARTITION BY own_row_ix, other_row_ix) AS own_open,
    BOOL_OR(s.doubt OR COALESCE(wo.doubt, FALSE) OR COALESCE(wt.doubt, FALSE)) OVER (PARTITION BY own_row_ix, other_row_ix) AS doubtful,
    COALESCE(wo.sure, FALSE) AS own_within,
    COALESCE(wt.sure, FALSE) AS other_within
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
      family = 'exclusion' AND a_is_judged AND a_date BETWEEN valid_from AND valid_to
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
      family = 'exclusion' AND b_is_judged AND b_date BETWEEN valid_from AND valid_to
  ) AS s
  LEFT JOIN (
    SELECT
      act_ix,
      item_ix,
      BOOL_OR(COALESCE(truth, FALSE)) AS sure,
      BOOL_OR(doubt) AS doubt
    FROM (
      SELECT
        a_row_ix AS act_ix,
        b_row_ix AS item_ix,
        truth,
        doubt
      FROM bans
      WHERE
        family = 'inclusion'
        AND a_claim_ix = b_claim_ix
        AND a_date BETWEEN valid_from AND valid_to
      UNION ALL
      SELECT
        a_row_ix AS act_ix,
        b_row_ix AS item_ix,
        truth,
        doubt
      FROM bans
      WHERE
        family = 'inclusion'
        AND a_claim_ix = b_claim_ix
        AND b_date BETWEEN valid_from AND valid_to
    ) AS v
    GROUP BY
      1,
      2
  ) AS wo
    ON wo.item_ix = own_row_ix AND wo.act_ix = other_row_ix
  LEFT JOIN (
    SELECT
      act_ix,
      item_ix,
      BOOL_OR(COALESCE(truth, FALSE)) AS sure,
      BOOL_OR(doubt) AS doubt
    FROM (
      SELECT
        a_row_ix AS act_ix,
        b_row_ix AS item_ix,
        truth,
        doubt
      FROM bans
      WHERE
        family = 'inclusion'
        AND a_claim_ix = b_claim_ix
        AND a_date BETWEEN valid_from AND valid_to
      UNION ALL
      SELECT
        a_row_ix AS act_ix,
        b_row_ix AS item_ix,
        truth,
        doubt
      FROM bans
      WHERE
        family = 'inclusion'
        AND a_claim_ix = b_claim_ix
        AND b_date BETWEEN valid_from AND valid_to
    ) AS v
    GROUP BY
      1,
      2
  ) AS wt
    ON wt.item_ix = other_row_ix AND wt.act_ix = own_row_ix
  JOIN codes AS ko
    ON ko.code_ix = own_code_ix
  JOIN codes AS kt
    ON kt.code_ix = other_code_ix
) AS t
WHERE
  doubtful
  OR (
    (
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
        WHEN own_within <> other_within
        THEN own_within
        WHEN NOT (
          own_carries AND other_carries
        )
        THEN own_carries
        WHEN own_price <> other_price
        THEN own_price < other_price
        WHEN own_time <> other_time
        THEN own_time > other_time
        ELSE own_n > other_n
      END
    )
    AND (
      CASE
        WHEN any_certain
        THEN COALESCE(truth, FALSE) AND (
          carries OR NOT own_certain
        )
        ELSE carries OR NOT own_open
      END
    )
  )

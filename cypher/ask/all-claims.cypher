// purpose: the ids of all claims that stand; none where there are more than `most`
// params: most integer
// returns: id
CALL () {
  MATCH (every:Claim)
  RETURN count(every) AS size
}
MATCH (claim:Claim)
WHERE size <= $most AND claim.retracted IS NULL
RETURN claim.id AS id

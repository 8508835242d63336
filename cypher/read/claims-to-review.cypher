// purpose: claims that wait for a person, the surest first, and those that people have reviewed, the latest first
// params: limit integer
// returns: total, proposed (ids), reviewed (id, status, by, at, why)
CALL () {
  MATCH (c:Claim) WHERE c.status = 'proposed' AND c.retracted IS NULL
  RETURN count(c) AS total
}
CALL () {
  MATCH (c:Claim) WHERE c.status = 'proposed' AND c.retracted IS NULL
  WITH c ORDER BY c.confidence DESC, c.id LIMIT toInteger($limit)
  RETURN collect(c.id) AS proposed
}
CALL () {
  MATCH (c:Claim) WHERE c.reviewedAt IS NOT NULL AND c.retracted IS NULL
  WITH c ORDER BY c.reviewedAt DESC, c.id LIMIT toInteger($limit)
  RETURN collect({id: c.id, status: c.status, by: c.reviewedBy, at: c.reviewedAt, why: c.reviewedWhy}) AS reviewed
}
RETURN total, proposed, reviewed

// purpose: claims that people have spoken of, the latest first
// params: limit integer
// returns: id, status, by, at, why
MATCH (c:Claim) WHERE c.reviewedAt IS NOT NULL AND c.retracted IS NULL
RETURN c.id AS id, c.status AS status, c.reviewedBy AS by, c.reviewedAt AS at, c.reviewedWhy AS why
ORDER BY c.reviewedAt DESC, c.id
LIMIT toInteger($limit)

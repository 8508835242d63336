// purpose: claims that people have spoken of, the latest first
// params: limit integer
// returns: id, status, correctedBy, by, at, why
MATCH (c:Claim)
WHERE c.reviewedAt IS NOT NULL AND c.retracted IS NULL AND NOT c.extractor STARTS WITH 'hand/'
RETURN c.id AS id, c.status AS status, c.correctedBy AS correctedBy, c.reviewedBy AS by, c.reviewedAt AS at, c.reviewedWhy AS why
ORDER BY c.reviewedAt DESC, c.id
LIMIT toInteger($limit)

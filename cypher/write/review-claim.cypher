// purpose: record what a person says of a claim; what is taken back leaves no trace on it
// params: id text, status text, undone boolean, by text, now text, why text
// returns: type, from, to
MATCH (c:Claim {id: $id})-[:SUBJECT]->(s:Entity)
WHERE c.retracted IS NULL
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
SET c.status = $status,
    c.reviewedBy = CASE WHEN $undone THEN null ELSE $by END,
    c.reviewedAt = CASE WHEN $undone THEN null ELSE $now END,
    c.reviewedWhy = CASE WHEN $undone THEN null ELSE $why END
RETURN c.predicate AS type, s.canonicalId AS from, o.canonicalId AS to

// purpose: record what a person says of a claim; what is taken back leaves no trace on it, and it is again what it was when
//   it was read. Claims that were reviewed before that was kept go by their confidence
// params: id text, status text, undone boolean, acceptedFrom number, by text, now text, why text
// returns: type, from, to
MATCH (c:Claim {id: $id})-[:SUBJECT]->(s:Entity)
WHERE c.retracted IS NULL
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
SET c.statusRead = CASE
      WHEN c.statusRead IS NOT NULL THEN c.statusRead
      WHEN c.reviewedAt IS NULL THEN c.status
      WHEN c.confidence >= $acceptedFrom THEN 'accepted'
      ELSE 'proposed' END
SET c.status = CASE WHEN $undone THEN c.statusRead ELSE $status END,
    c.reviewedBy = CASE WHEN $undone THEN null ELSE $by END,
    c.reviewedAt = CASE WHEN $undone THEN null ELSE $now END,
    c.reviewedWhy = CASE WHEN $undone THEN null ELSE $why END
SET c.statusRead = CASE WHEN $undone THEN null ELSE c.statusRead END
RETURN c.predicate AS type, s.canonicalId AS from, o.canonicalId AS to

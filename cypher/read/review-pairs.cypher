// purpose: the canonical ends of claims, and what each was when it was read, before anyone spoke of it
//   One that states a property has no second end. Claims reviewed before that was kept go by their confidence
// params: ids list<text>, acceptedFrom number
// returns: id, type, from, to, statusRead
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:SUBJECT]->(s:Entity) WHERE c.retracted IS NULL
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN id, c.predicate AS type, s.canonicalId AS from, o.canonicalId AS to,
       CASE
         WHEN c.statusRead IS NOT NULL THEN c.statusRead
         WHEN c.reviewedAt IS NULL THEN c.status
         WHEN c.confidence >= $acceptedFrom THEN 'accepted'
         ELSE 'proposed' END AS statusRead

// purpose: the canonical ends of claims; one that states a property has no second
// params: ids list<text>
// returns: id, type, from, to
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:SUBJECT]->(s:Entity) WHERE c.retracted IS NULL
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN id, c.predicate AS type, s.canonicalId AS from, o.canonicalId AS to

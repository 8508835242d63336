// purpose: claims that wait for a person, with how well connected what they are about is
// params: none
// returns: id, type, predicate, value, properties (JSON), confidence, degree
MATCH (c:Claim) WHERE c.status = 'proposed' AND c.retracted IS NULL AND c.reviewedAt IS NULL
MATCH (c)-[:SUBJECT]->(s:Entity)
MATCH (a:Entity {id: s.canonicalId})
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (b:Entity {id: o.canonicalId})
WITH c, a, COUNT { (a)--(:Entity) } AS left, CASE WHEN b IS NULL THEN 0 ELSE COUNT { (b)--(:Entity) } END AS right
RETURN c.id AS id, a.type AS type, c.predicate AS predicate, c.value AS value, c.properties AS properties,
       c.confidence AS confidence, CASE WHEN left > right THEN left ELSE right END AS degree
ORDER BY c.confidence DESC, c.id
LIMIT 5000

// purpose: every pair that a claim or a derived edge connects
// params: none
// returns: type, from, to
CALL () {
  MATCH (c:Claim)-[:SUBJECT]->(s:Entity), (c)-[:OBJECT]->(o:Entity)
  RETURN c.predicate AS type, s.canonicalId AS from, o.canonicalId AS to
  UNION
  MATCH (s:Entity)-[r]->(o:Entity) WHERE r.source IS NULL
  RETURN type(r) AS type, s.id AS from, o.id AS to
}
RETURN DISTINCT type, from, to

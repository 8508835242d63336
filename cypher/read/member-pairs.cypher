// purpose: the pairs that claims or standing edges of these entities connect
// Claims without their label, for the reason that stands in read/candidates.
// params: ids list<text>
// returns: type, from, to
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:SUBJECT|OBJECT]-(c)
  MATCH (c)-[:SUBJECT]->(s:Entity), (c)-[:OBJECT]->(o:Entity)
  RETURN c.predicate AS type, s.canonicalId AS from, o.canonicalId AS to
  UNION
  MATCH (e)-[r]-(:Entity)
  RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to
}
RETURN DISTINCT type, from, to

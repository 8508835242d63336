// purpose: the edges among a set of entities, and between these and others that are shown already
// params: ids list<text>, among list<text>
// returns: id, type, from, to, stored (properties)
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]-(b:Entity)
WHERE b.id IN $ids OR b.id IN $among
WITH DISTINCT r
RETURN r.id AS id, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS stored
ORDER BY type, from, to, id

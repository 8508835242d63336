// purpose: the edges among a set of entities
// params: ids list<text>
// returns: id, type, from, to, stored (properties)
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WHERE b.id IN $ids
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS stored
ORDER BY type, from, to, id

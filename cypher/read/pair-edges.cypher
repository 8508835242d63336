// purpose: the edges that stand between pairs of entities
// params: pairs list<map>
// returns: id, type, from, to, stored (properties)
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})-[r]->(b:Entity {id: pair.to})
WHERE type(r) = pair.type
RETURN r.id AS id, pair.type AS type, pair.from AS from, pair.to AS to, properties(r) AS stored

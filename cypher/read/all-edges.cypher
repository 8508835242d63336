// purpose: all edges among entities, each once, in the order of edges-among; for graphs that are small enough to be read whole
// params: none
// returns: id, type, from, to, stored (properties)
MATCH (a:Entity)-[r]->(b:Entity)
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS stored
ORDER BY type, from, to, id

// purpose: pairs whose sources give several figures
// params: none
// returns: type, from, to
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.figures IS NOT NULL
RETURN DISTINCT type(r) AS type, a.id AS from, b.id AS to

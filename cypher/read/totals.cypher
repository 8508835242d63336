// purpose: entities by type and edges by type, for the legend
// params: none
// returns: kind (nodes or edges), type, total
MATCH (e:Entity) WHERE e.canonicalId = e.id
RETURN 'nodes' AS kind, e.type AS type, count(*) AS total
UNION ALL
MATCH (:Entity)-[r]->(:Entity)
RETURN 'edges' AS kind, type(r) AS type, count(*) AS total

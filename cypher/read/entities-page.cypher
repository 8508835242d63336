// purpose: everything page by page in the order of ids: canonical things with the edges that start at each
// params: after text, limit integer
// returns: id, node (properties), degree, edges (id, type, from, to, toName, toType, stored)
MATCH (e:Entity)
WHERE e.id > $after AND e.canonicalId = e.id
WITH e ORDER BY e.id LIMIT toInteger($limit)
RETURN e.id AS id, properties(e) AS node, COUNT { (e)--(:Entity) } AS degree,
       COLLECT {
         MATCH (e)-[r]->(o:Entity)
         RETURN {id: r.id, type: type(r), from: e.id, to: o.id, toName: o.name, toType: o.type, stored: properties(r)}
         ORDER BY r.id
       } AS edges
ORDER BY id

// purpose: all shortest paths between two entities over the edges that people see; figures are no stepping stones
// params: from text, to text, max integer, limit integer
// returns: nodeIds, edges
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = allShortestPaths((a)-[:INVESTED_IN|DEVELOPS|LOCATED_IN|REGISTERED_IN|PART_OF|ADMINISTERED_BY|PHASE_OF|SUPPLIES|PRODUCES|CONSUMES|UPSTREAM_OF|OWNS|SUBSIDIARY_OF|LEADS_CHAIN*..8]-(b))
WHERE length(path) <= toInteger($max)
WITH path, reduce(sum = 0, r IN relationships(path) | sum + r.evidenceCount) AS support
ORDER BY support DESC, reduce(key = '', n IN nodes(path) | key + n.id)
LIMIT toInteger($limit)
RETURN [n IN nodes(path) | n.id] AS nodeIds,
       [r IN relationships(path) | {id: r.id, type: type(r), from: startNode(r).id, to: endNode(r).id, stored: properties(r)}] AS edges

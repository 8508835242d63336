// purpose: the shortest few paths between two entities, longer ones too, by some relations only, around entities with many lines
// params: from text, to text, types list<text> (empty for all), mostLinks integer (0 for any), max integer, limit integer
// returns: nodeIds, edges
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = SHORTEST 40 (a)((x)-[r:INVESTED_IN|DEVELOPS|LOCATED_IN|REGISTERED_IN|PART_OF|ADMINISTERED_BY|PHASE_OF|SUPPLIES|PRODUCES|CONSUMES|UPSTREAM_OF|OWNS|SUBSIDIARY_OF|LEADS_CHAIN]-(y)
  WHERE ($types = [] OR type(r) IN $types) AND (y.id = $to OR $mostLinks = 0 OR COUNT { (y)--() } <= $mostLinks)){1,8}(b)
WHERE length(path) <= toInteger($max)
WITH path, reduce(sum = 0, r IN relationships(path) | sum + r.evidenceCount) AS support
ORDER BY length(path), support DESC, reduce(key = '', n IN nodes(path) | key + n.id)
LIMIT toInteger($limit)
RETURN [n IN nodes(path) | n.id] AS nodeIds,
       [r IN relationships(path) | {id: r.id, type: type(r), from: startNode(r).id, to: endNode(r).id, stored: properties(r)}] AS edges

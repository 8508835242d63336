// purpose: the shortest ways between two things over what sources state, statistics and documents left out
// params: fromIds string[], toIds string[]
// returns: nodes, edges
MATCH (source:Entity)
WHERE source.id IN $fromIds
MATCH (target:Entity)
WHERE target.id IN $toIds AND target.id <> source.id
MATCH path = allShortestPaths((source)-[:INVESTED_IN|DEVELOPS|LOCATED_IN|REGISTERED_IN|PART_OF|PHASE_OF|SUPPLIES|OWNS|SUBSIDIARY_OF|PRODUCES|CONSUMES|UPSTREAM_OF|LEADS_CHAIN*..6]-(target))
RETURN [node IN nodes(path) | node {.id, .name, .nameEn, .nameEnKind, .aliases, type: head([label IN labels(node) WHERE label <> 'Entity'])}] AS nodes,
  [edge IN relationships(path) | {type: type(edge), from: startNode(edge).id, to: endNode(edge).id, via: edge.via, claimIds: edge.claimIds}] AS edges
ORDER BY length(path), reduce(names = '', node IN nodes(path) | names + node.name)
LIMIT 10

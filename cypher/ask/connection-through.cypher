// purpose: the ways between two firms over others that trade with them, own them or belong to them; an edge with a third firm of its own counts
// params: fromIds string[], toIds string[]
// returns: nodes, edges
MATCH (source:Entity)
WHERE source.id IN $fromIds
MATCH (target:Entity)
WHERE target.id IN $toIds AND target.id <> source.id
MATCH path = (source)-[:SUPPLIES|OWNS|SUBSIDIARY_OF|INVESTED_IN*1..3]-(target)
WHERE (length(path) > 1 OR head(relationships(path)).via IS NOT NULL)
  AND all(node IN nodes(path) WHERE single(other IN nodes(path) WHERE other = node))
  AND all(node IN nodes(path)[1..-1] WHERE node:Company)
RETURN [node IN nodes(path) | node {.id, .name, .nameEn, .nameEnKind, .aliases, type: head([label IN labels(node) WHERE label <> 'Entity'])}] AS nodes,
  [edge IN relationships(path) | {type: type(edge), from: startNode(edge).id, to: endNode(edge).id, via: edge.via, claimIds: edge.claimIds}] AS edges
ORDER BY length(path), reduce(names = '', node IN nodes(path) | names + node.name)
LIMIT 10

// purpose: what goes into products (up) or is made of them (down), up to so many steps away, six at most, the nearest first
// params: productIds string[], direction string, steps integer
// returns: type, from, to, properties, step
CALL () {
  MATCH path = (near:Product)-[:UPSTREAM_OF*1..6]->(:Product)
  WHERE $direction = 'down' AND near.id IN $productIds AND length(path) <= $steps
  RETURN last(relationships(path)) AS edge, length(path) AS steps
  UNION
  MATCH path = (:Product)-[:UPSTREAM_OF*1..6]->(near:Product)
  WHERE $direction = 'up' AND near.id IN $productIds AND length(path) <= $steps
  RETURN head(relationships(path)) AS edge, length(path) AS steps
}
WITH edge, min(steps) AS step, startNode(edge) AS source, endNode(edge) AS target
RETURN type(edge) AS type,
  source {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(source) WHERE label <> 'Entity'])} AS from,
  target {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(target) WHERE label <> 'Entity'])} AS to,
  properties(edge) AS properties,
  step
ORDER BY step, from.name, to.name

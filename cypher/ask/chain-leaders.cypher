// purpose: companies that lead an industry chain, where placeIds is not empty only in those places
// params: placeIds string[]
// returns: type, from, to, properties
MATCH (source:Company)-[edge:LEADS_CHAIN]->(target:Industry)
WHERE size($placeIds) = 0 OR EXISTS {
  MATCH (part:Entity {id: edge.placeId})
  MATCH (:Entity {id: coalesce(part.canonicalId, part.id)})-[:PART_OF*0..6]->(place:Entity)
  WHERE place.id IN $placeIds
} OR (edge.placeId IS NULL AND EXISTS {
  MATCH (source)-[:LOCATED_IN]->(:Entity)-[:PART_OF*0..6]->(place:Entity)
  WHERE place.id IN $placeIds
})
RETURN DISTINCT type(edge) AS type,
  source {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(source) WHERE label <> 'Entity'])} AS from,
  target {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(target) WHERE label <> 'Entity'])} AS to,
  properties(edge) AS properties
ORDER BY from.name

// purpose: who produces what, where placeIds is not empty only makers with a site or project in the places
// params: placeIds string[], productIds string[]
// returns: type, from, to, properties
MATCH (source:Entity)-[edge:PRODUCES]->(target:Product)
WHERE (size($productIds) = 0 OR target.id IN $productIds) AND (size($placeIds) = 0 OR EXISTS {
  MATCH (source)-[:DEVELOPS|INVESTED_IN*0..1]->()-[:LOCATED_IN]->(:Entity)-[:PART_OF*0..6]->(place:Entity)
  WHERE place.id IN $placeIds
})
RETURN DISTINCT type(edge) AS type,
  source {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(source) WHERE label <> 'Entity'])} AS from,
  target {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(target) WHERE label <> 'Entity'])} AS to,
  properties(edge) AS properties
ORDER BY coalesce(properties.capacity, 0) DESC, from.name

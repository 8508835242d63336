// purpose: who uses products as raw material, where placeIds is not empty only those with a site in the places
// params: productIds string[], placeIds string[]
// returns: type, from, to, properties
MATCH (source:Entity)-[edge:CONSUMES]->(target:Product)
WHERE target.id IN $productIds AND (size($placeIds) = 0 OR EXISTS {
  MATCH (source)-[:LOCATED_IN]->(:Entity)-[:PART_OF*0..6]->(place:Entity)
  WHERE place.id IN $placeIds
})
RETURN DISTINCT type(edge) AS type,
  source {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(source) WHERE label <> 'Entity'])} AS from,
  target {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(target) WHERE label <> 'Entity'])} AS to,
  properties(edge) AS properties
ORDER BY from.name, to.name

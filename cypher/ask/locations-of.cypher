// purpose: where companies have sites and are registered, and where projects lie
// params: thingIds string[]
// returns: type, from, to, properties
MATCH (source:Entity)-[edge:LOCATED_IN|REGISTERED_IN]->(target:Entity)
WHERE source.id IN $thingIds
RETURN DISTINCT type(edge) AS type,
  source {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(source) WHERE label <> 'Entity'])} AS from,
  target {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(target) WHERE label <> 'Entity'])} AS to,
  properties(edge) AS properties
ORDER BY from.name, to.name

// purpose: what companies, and projects that they build, use as raw material; where no source says so, what goes into what they produce, marked derived
// params: companyIds string[]
// returns: type, from, to, properties, derived
MATCH (source:Entity)
WHERE source.id IN $companyIds
CALL (source) {
  MATCH (source)-[:INVESTED_IN|DEVELOPS*0..1]->(maker:Entity)-[edge:CONSUMES]->(target:Product)
  RETURN edge, target, false AS derived
  UNION
  MATCH (source)-[:PRODUCES]->(made:Product)<-[edge:UPSTREAM_OF]-(target:Product)
  WHERE NOT EXISTS { (source)-[:CONSUMES]->(:Product) }
  RETURN edge, target, true AS derived
}
RETURN DISTINCT type(edge) AS type,
  source {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(source) WHERE label <> 'Entity'])} AS from,
  target {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(target) WHERE label <> 'Entity'])} AS to,
  properties(edge) AS properties,
  derived
ORDER BY derived, from.name, to.name

// purpose: what companies invested in or develop, where placeIds is not empty only in those places
//   Id by id: of edges with one sum and one name Neo4j would else give those of many in another order than those of one.
// params: companyIds string[], placeIds string[]
// returns: type, from, to, properties, sites, inferred, phaseOf
UNWIND $companyIds AS companyId
MATCH (who:Entity {id: companyId})-[edge:INVESTED_IN|DEVELOPS]->(target:Entity)
WHERE size($placeIds) = 0 OR EXISTS {
  MATCH (target)-[:PHASE_OF*0..1]->()-[:LOCATED_IN*0..1]->()-[:PART_OF*0..6]->(place:Entity)
  WHERE place.id IN $placeIds
}
WITH who, edge, target, COLLECT {
  MATCH (target)-[:LOCATED_IN]->(site:Entity)
  RETURN site.name
} AS sites, size($placeIds) > 0 AND NOT EXISTS {
  MATCH path = (target)-[:PHASE_OF*0..1]->()-[:LOCATED_IN*0..1]->()-[:PART_OF*0..6]->(place:Entity)
  WHERE place.id IN $placeIds AND none(step IN relationships(path) WHERE step.modality = 'inferred')
} AS inferred
RETURN DISTINCT type(edge) AS type,
  who {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(who) WHERE label <> 'Entity'])} AS from,
  target {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(target) WHERE label <> 'Entity'])} AS to,
  properties(edge) AS properties,
  sites,
  inferred,
  head(COLLECT {
    MATCH (target)-[:PHASE_OF]->(whole:Project)
    RETURN whole.id
  }) AS phaseOf
ORDER BY coalesce(properties.amountCny, 0) DESC, to.name

// purpose: who invested in, develops or holds shares of the companies and projects
//   Id by id: of edges with one sum and one name Neo4j would else give those of many in another order than those of one.
// params: targetIds string[]
// returns: type, from, to, properties, sites, phaseOf
UNWIND $targetIds AS targetId
MATCH (who:Entity)-[edge:INVESTED_IN|DEVELOPS|OWNS]->(target:Entity {id: targetId})
WITH who, edge, target, COLLECT {
  MATCH (target)-[:LOCATED_IN]->(site:Entity)
  RETURN site.name
} AS sites
RETURN DISTINCT type(edge) AS type,
  who {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(who) WHERE label <> 'Entity'])} AS from,
  target {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(target) WHERE label <> 'Entity'])} AS to,
  properties(edge) AS properties,
  sites,
  head(COLLECT {
    MATCH (target)-[:PHASE_OF]->(whole:Project)
    RETURN whole.id
  }) AS phaseOf
ORDER BY coalesce(properties.amountCny, 0) DESC, from.name

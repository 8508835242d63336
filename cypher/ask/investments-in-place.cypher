// purpose: who invested in or develops what lies in the places, at any depth: the places themselves, projects there, stakes in firms there
// params: placeIds string[]
// returns: type, from, to, properties, sites
MATCH (place:Entity)
WHERE place.id IN $placeIds
MATCH (site:Entity)-[:PART_OF*0..6]->(place)
WITH DISTINCT site
CALL (site) {
  MATCH (who:Entity)-[edge:INVESTED_IN|DEVELOPS]->(site)
  RETURN who, edge, site AS target
  UNION
  MATCH (target:Project)-[:PHASE_OF*0..1]->(:Project)-[:LOCATED_IN]->(site)
  MATCH (who:Entity)-[edge:INVESTED_IN|DEVELOPS]->(target)
  RETURN who, edge, target
  UNION
  MATCH (target:Company)-[:LOCATED_IN]->(site)
  MATCH (who:Entity)-[edge:INVESTED_IN]->(target)
  RETURN who, edge, target
}
WITH who, edge, target, collect(DISTINCT site.name) AS sites
RETURN DISTINCT type(edge) AS type,
  who {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(who) WHERE label <> 'Entity'])} AS from,
  target {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(target) WHERE label <> 'Entity'])} AS to,
  properties(edge) AS properties,
  sites
ORDER BY coalesce(properties.amountCny, 0) DESC, from.name

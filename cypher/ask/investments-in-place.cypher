// purpose: who invested in or develops what lies in the places, at any depth: the places themselves, projects there, stakes in firms there
// A site that an article's context gives counts as stated; one that only a zone's name gives (PART_OF by name) is marked inferred.
// params: placeIds string[]
// returns: type, from, to, properties, sites, inferred, phaseOf
MATCH (place:Entity)
WHERE place.id IN $placeIds
MATCH path = (site:Entity)-[:PART_OF*0..6]->(place)
WITH site, min(size([step IN relationships(path) WHERE step.modality = 'inferred'])) > 0 AS guessed
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
WITH who, edge, target, collect(DISTINCT site.name) AS sites, min(CASE WHEN guessed THEN 1 ELSE 0 END) = 1 AS inferred
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
ORDER BY coalesce(properties.amountCny, 0) DESC, from.name

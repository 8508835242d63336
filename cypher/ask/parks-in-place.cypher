// purpose: zones inside the places, at any depth, each with what it directly lies in and how many firms are known there now
// params: placeIds string[]
// returns: type, from, to, properties, inferred, firms
MATCH (place:Entity)
WHERE place.id IN $placeIds
MATCH path = (park:IndustrialPark)-[:PART_OF*1..6]->(place)
WITH park, relationships(path)[0] AS edge, nodes(path)[1] AS outer,
  min(size([step IN relationships(path) WHERE step.modality = 'inferred'])) > 0 AS guessed
RETURN DISTINCT type(edge) AS type,
  park {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(park) WHERE label <> 'Entity'])} AS from,
  outer {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(outer) WHERE label <> 'Entity'])} AS to,
  properties(edge) AS properties,
  guessed AS inferred,
  COUNT { MATCH (who:Company)-[site:LOCATED_IN]->(park) WHERE site.validTo IS NULL RETURN DISTINCT who } AS firms
ORDER BY firms DESC, from.name

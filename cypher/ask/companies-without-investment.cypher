// purpose: companies with a site in the places, at any depth, of which no source reports an investment; builds tells whether they build a project
// params: placeIds string[]
// returns: type, from, to, properties, inferred, builds
MATCH (place:Entity)
WHERE place.id IN $placeIds
MATCH path = (site:Entity)-[:PART_OF*0..6]->(place)
WITH site, min(size([step IN relationships(path) WHERE step.modality = 'inferred'])) > 0 AS guessed
MATCH (who:Company)-[edge:LOCATED_IN]->(site)
WHERE NOT EXISTS { (who)-[:INVESTED_IN]->(:Entity) }
RETURN DISTINCT type(edge) AS type,
  who {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(who) WHERE label <> 'Entity'])} AS from,
  site {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(site) WHERE label <> 'Entity'])} AS to,
  properties(edge) AS properties,
  guessed AS inferred,
  EXISTS { (who)-[:DEVELOPS]->(:Entity) } AS builds
ORDER BY from.name

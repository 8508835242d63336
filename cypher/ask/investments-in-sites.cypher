// purpose: who invested in the places themselves, at any depth, of which no source names a project
// params: placeIds string[]
// returns: type, from, to, properties, sites, inferred
MATCH (place:Entity)
WHERE place.id IN $placeIds
MATCH path = (site:Entity)-[:PART_OF*0..6]->(place)
MATCH (who:Entity)-[edge:INVESTED_IN]->(site)
WITH who, edge, site, min(size([step IN relationships(path) WHERE step.modality = 'inferred'])) > 0 AS inferred
RETURN DISTINCT type(edge) AS type,
  who {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(who) WHERE label <> 'Entity'])} AS from,
  site {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(site) WHERE label <> 'Entity'])} AS to,
  properties(edge) AS properties,
  [site.name] AS sites,
  inferred
ORDER BY coalesce(properties.amountCny, 0) DESC, from.name

// purpose: projects in the places, at any depth, by location or as phase of one there
// params: placeIds string[]
// returns: project, sites
MATCH (place:Entity)
WHERE place.id IN $placeIds
MATCH (site:Entity)-[:PART_OF*0..6]->(place)
WITH DISTINCT site
MATCH (project:Project)-[:PHASE_OF*0..1]->(:Project)-[:LOCATED_IN]->(site)
WITH project, collect(DISTINCT site.name) AS sites
RETURN project {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(project) WHERE label <> 'Entity'])} AS project, sites
ORDER BY project.name

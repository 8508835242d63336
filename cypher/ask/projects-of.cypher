// purpose: projects that companies invest in or develop, where placeIds is not empty only those in the places
// params: companyIds string[], placeIds string[]
// returns: project, sites, companyIds
MATCH (who:Entity)-[:INVESTED_IN|DEVELOPS]->(project:Project)
WHERE who.id IN $companyIds AND (size($placeIds) = 0 OR EXISTS {
  MATCH (project)-[:PHASE_OF*0..1]->()-[:LOCATED_IN*0..1]->()-[:PART_OF*0..6]->(place:Entity)
  WHERE place.id IN $placeIds
})
WITH project, collect(DISTINCT who.id) AS companyIds
RETURN project {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(project) WHERE label <> 'Entity'])} AS project, COLLECT {
  MATCH (project)-[:LOCATED_IN]->(site:Entity)
  RETURN site.name
} AS sites, companyIds
ORDER BY project.name

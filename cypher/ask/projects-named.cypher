// purpose: projects by their ids, with the sites that sources state
// params: projectIds string[]
// returns: project, sites
MATCH (project:Project)
WHERE project.id IN $projectIds
RETURN project {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(project) WHERE label <> 'Entity'])} AS project, COLLECT {
  MATCH (project)-[:LOCATED_IN]->(site:Entity)
  RETURN site.name
} AS sites
ORDER BY project.name

// purpose: projects in the places, at any depth: by location, as phase of one there, or, where no source says where a project lies, by firms that build it and have all their sites there
// params: placeIds string[]
// returns: project, sites
MATCH (place:Entity)
WHERE place.id IN $placeIds
MATCH (site:Entity)-[:PART_OF*0..6]->(place)
WITH collect(DISTINCT site) AS inside
CALL (inside) {
  UNWIND inside AS site
  MATCH (project:Project)-[:PHASE_OF*0..1]->(:Project)-[:LOCATED_IN]->(site)
  RETURN project, site
  UNION
  UNWIND inside AS site
  MATCH (project:Project)<-[:DEVELOPS]-(who:Company)-[:LOCATED_IN]->(site)
  WHERE NOT EXISTS { (project)-[:LOCATED_IN]->() }
    AND NOT EXISTS {
      MATCH (who)-[:LOCATED_IN]->(other:Entity)
      WHERE NOT other IN inside
    }
  RETURN project, site
}
WITH project, collect(DISTINCT site.name) AS sites
RETURN project {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(project) WHERE label <> 'Entity'])} AS project, sites
ORDER BY project.name

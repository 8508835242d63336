// purpose: projects in the places, at any depth: by location, as phase of one there, or, where no source says where a project lies, by firms that build it and have all their sites there
// params: placeIds string[]
// returns: project, sites, inferred
MATCH (place:Entity)
WHERE place.id IN $placeIds
MATCH path = (site:Entity)-[:PART_OF*0..6]->(place)
WITH site, min(size([step IN relationships(path) WHERE step.modality = 'inferred'])) > 0 AS guessed
WITH collect({site: site, guessed: guessed}) AS places, collect(site) AS inside
CALL (places, inside) {
  UNWIND places AS entry
  WITH entry.site AS site, entry.guessed AS guessed
  MATCH (project:Project)-[:PHASE_OF*0..1]->(:Project)-[:LOCATED_IN]->(site)
  RETURN project, site, guessed AS guess
  UNION
  UNWIND places AS entry
  WITH entry.site AS site, entry.guessed AS guessed, inside
  MATCH (project:Project)<-[:DEVELOPS]-(who:Company)-[:LOCATED_IN]->(site)
  WHERE NOT EXISTS { (project)-[:LOCATED_IN]->() }
    AND NOT EXISTS {
      MATCH (who)-[:LOCATED_IN]->(other:Entity)
      WHERE NOT other IN inside
    }
  RETURN project, site, guessed AS guess
}
WITH project, collect(DISTINCT site.name) AS sites, min(CASE WHEN guess THEN 1 ELSE 0 END) = 1 AS inferred
RETURN project {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(project) WHERE label <> 'Entity'])} AS project, sites, inferred
ORDER BY project.name

// purpose: who invests in and develops projects, where they lie, what they produce, whose phases they are
// params: projectIds string[]
// returns: type, from, to, properties
MATCH (project:Project)
WHERE project.id IN $projectIds
MATCH (project)-[edge:INVESTED_IN|DEVELOPS|LOCATED_IN|PRODUCES|PHASE_OF]-(:Entity)
WITH DISTINCT edge, startNode(edge) AS source, endNode(edge) AS target
RETURN DISTINCT type(edge) AS type,
  source {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(source) WHERE label <> 'Entity'])} AS from,
  target {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(target) WHERE label <> 'Entity'])} AS to,
  properties(edge) AS properties

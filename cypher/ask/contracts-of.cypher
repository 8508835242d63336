// purpose: supplies with a stated contract value: of the companies, or for the projects to their investors and developers, the parents and subsidiaries of these too
// params: companyIds string[], projectIds string[]
// returns: type, from, to, properties
MATCH (source:Company)-[edge:SUPPLIES]->(target:Company)
WHERE edge.contractAmountCny IS NOT NULL
  AND (source.id IN $companyIds OR target.id IN $companyIds OR EXISTS {
    MATCH (target)-[:SUBSIDIARY_OF*0..2]-(:Company)-[:INVESTED_IN|DEVELOPS]->(project:Project)
    WHERE project.id IN $projectIds
  })
RETURN DISTINCT type(edge) AS type,
  source {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(source) WHERE label <> 'Entity'])} AS from,
  target {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(target) WHERE label <> 'Entity'])} AS to,
  properties(edge) AS properties
ORDER BY properties.contractAmountCny DESC

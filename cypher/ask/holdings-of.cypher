// purpose: companies in which companies hold shares, or have put money
// params: companyIds string[]
// returns: type, from, to, properties
MATCH (source:Entity)-[edge:OWNS|INVESTED_IN]->(target:Company)
WHERE source.id IN $companyIds
RETURN DISTINCT type(edge) AS type,
  source {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(source) WHERE label <> 'Entity'])} AS from,
  target {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(target) WHERE label <> 'Entity'])} AS to,
  properties(edge) AS properties
ORDER BY to.name

// purpose: every holding and subsidiary link on the ways up from companies, up to eight links; a cycle ends where a link would repeat
// params: companyIds string[]
// returns: type, from, to, properties, step
MATCH (start:Company)
WHERE start.id IN $companyIds
MATCH (start) ((lower:Entity)-[link:OWNS|SUBSIDIARY_OF]-(upper:Entity)
  WHERE (type(link) = 'OWNS' AND endNode(link) = lower) OR (type(link) = 'SUBSIDIARY_OF' AND startNode(link) = lower)){1,8} (:Entity)
UNWIND range(0, size(link) - 1) AS at
WITH link[at] AS edge, min(at) + 1 AS step
WITH edge, step, startNode(edge) AS source, endNode(edge) AS target
RETURN type(edge) AS type,
  source {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(source) WHERE label <> 'Entity'])} AS from,
  target {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(target) WHERE label <> 'Entity'])} AS to,
  properties(edge) AS properties,
  step
ORDER BY step, from.name, to.name

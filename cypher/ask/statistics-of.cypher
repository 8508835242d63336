// purpose: figures about places, parks and companies, with the claims that state them
// params: subjectIds string[]
// returns: statistic, subject, properties
MATCH (statistic:Statistic)-[edge:OF]->(subject:Entity)
WHERE subject.id IN $subjectIds
RETURN statistic {.id, .name, .metric, .value, .unit, .period, .growth} AS statistic,
  subject {.id, .name, .nameEn, .nameEnKind, .aliases, .stage, .totalInvestmentCny, type: head([label IN labels(subject) WHERE label <> 'Entity'])} AS subject,
  properties(edge) AS properties
ORDER BY statistic.period DESC, statistic.metric

// purpose: pairs that rules are unsure of and nobody has decided on, with what a `same` would move
// params: none
// returns: decision (properties), left, right (id, type, name), leftEdges, rightEdges, leftMoney, rightMoney
MATCH (d:Decision)
WHERE d.judgement = 'unsure' AND d.revokedAt IS NULL AND d.by STARTS WITH 'tupu/'
MATCH (left:Entity {id: d.leftId}), (right:Entity {id: d.rightId})
WHERE left.canonicalId <> right.canonicalId
  AND NOT EXISTS {
    MATCH (p:Decision) WHERE p.leftId IN [d.leftId, d.rightId] AND p.rightId IN [d.leftId, d.rightId]
      AND p.revokedAt IS NULL AND p.id <> d.id AND (NOT p.by STARTS WITH 'tupu/' OR p.judgement <> 'unsure')
  }
MATCH (a:Entity {id: left.canonicalId}), (b:Entity {id: right.canonicalId})
// A firm is not its subsidiary: a source that says whose it is has answered.
WHERE NOT EXISTS { (a)-[:SUBSIDIARY_OF]-(b) }
RETURN properties(d) AS decision, left {.id, .type, .name} AS left, right {.id, .type, .name} AS right,
       COUNT { (a)--(:Entity) } AS leftEdges, COUNT { (b)--(:Entity) } AS rightEdges,
       reduce(sum = 0.0, money IN COLLECT { MATCH (a)-[r:INVESTED_IN]-(:Entity) WHERE r.amountCny IS NOT NULL RETURN r.amountCny } | sum + money) AS leftMoney,
       reduce(sum = 0.0, money IN COLLECT { MATCH (b)-[r:INVESTED_IN]-(:Entity) WHERE r.amountCny IS NOT NULL RETURN r.amountCny } | sum + money) AS rightMoney
ORDER BY d.id
LIMIT 5000

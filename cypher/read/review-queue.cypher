// purpose: a page of the open questions, those first whose answer changes most: pairs that rules are unsure of and nobody
//   has decided on, and claims that wait for a person
// What a `same` moves are the edges of the lesser of the two, with the money on them; a claim is one edge or one property,
//   and its money the sum among its properties (read from their JSON) or, where it states a sum of its subject, its value.
// The weight is explained at src/model/api/review.ts; read/review-counts keeps the same conditions.
// Each step starts from the one before, by a named index: a plan made before the indexes were counted compares all with all.
// params: type text (empty for all), moneyPredicates list<text>, offset integer, limit integer
// returns: kind (pair or claim), id, movedEdges, moneyCny, degree, weight, decision (properties; of a pair), left, right (id, type, name)
CALL () {
  MATCH (d:Decision)
  WHERE $type <> 'Claim' AND d.judgement = 'unsure' AND d.revokedAt IS NULL AND d.by STARTS WITH 'tupu/'
  WITH d
  MATCH (left:Entity {id: d.leftId})
  USING INDEX left:Entity(id)
  MATCH (right:Entity {id: d.rightId})
  USING INDEX right:Entity(id)
  WHERE left.canonicalId <> right.canonicalId AND ($type = '' OR left.type = $type)
    AND NOT EXISTS {
      MATCH (p:Decision {leftId: d.leftId, rightId: d.rightId})
      USING INDEX p:Decision(leftId)
      WHERE p.revokedAt IS NULL AND p.id <> d.id AND (NOT p.by STARTS WITH 'tupu/' OR p.judgement <> 'unsure')
    }
    AND NOT EXISTS {
      MATCH (p:Decision {leftId: d.rightId, rightId: d.leftId})
      USING INDEX p:Decision(leftId)
      WHERE p.revokedAt IS NULL AND (NOT p.by STARTS WITH 'tupu/' OR p.judgement <> 'unsure')
    }
  WITH d, left, right
  MATCH (a:Entity {id: left.canonicalId})
  USING INDEX a:Entity(id)
  MATCH (b:Entity {id: right.canonicalId})
  USING INDEX b:Entity(id)
  // A firm is not its subsidiary: a source that says whose it is has answered.
  WHERE NOT EXISTS { (a)-[:SUBSIDIARY_OF]-(b) }
  WITH d, COUNT { (a)-[:INVESTED_IN|DEVELOPS|LOCATED_IN|REGISTERED_IN|PART_OF|ADMINISTERED_BY|PHASE_OF|SUPPLIES|PRODUCES|CONSUMES|UPSTREAM_OF|OWNS|SUBSIDIARY_OF|LEADS_CHAIN|OF]-() } AS leftEdges, COUNT { (b)-[:INVESTED_IN|DEVELOPS|LOCATED_IN|REGISTERED_IN|PART_OF|ADMINISTERED_BY|PHASE_OF|SUPPLIES|PRODUCES|CONSUMES|UPSTREAM_OF|OWNS|SUBSIDIARY_OF|LEADS_CHAIN|OF]-() } AS rightEdges,
       reduce(sum = 0.0, money IN COLLECT { MATCH (a)-[r:INVESTED_IN]-(:Entity) WHERE r.amountCny IS NOT NULL RETURN r.amountCny } | sum + money) AS leftMoney,
       reduce(sum = 0.0, money IN COLLECT { MATCH (b)-[r:INVESTED_IN]-(:Entity) WHERE r.amountCny IS NOT NULL RETURN r.amountCny } | sum + money) AS rightMoney
  RETURN 'pair' AS kind, d.id AS id, d.score AS sureness,
         CASE WHEN leftEdges < rightEdges THEN leftEdges ELSE rightEdges END AS movedEdges,
         CASE WHEN leftEdges < rightEdges THEN rightEdges ELSE leftEdges END AS degree,
         CASE WHEN leftMoney < rightMoney THEN leftMoney ELSE rightMoney END AS moneyCny
  UNION ALL
  MATCH (c:Claim)
  WHERE $type IN ['', 'Claim'] AND c.status = 'proposed' AND c.retracted IS NULL AND c.reviewedAt IS NULL
  WITH c
  MATCH (c)-[:SUBJECT]->(s:Entity)
  WITH c, s
  MATCH (a:Entity {id: s.canonicalId})
  USING INDEX a:Entity(id)
  OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
  OPTIONAL MATCH (b:Entity {id: o.canonicalId})
  USING INDEX b:Entity(id)
  WITH c, COUNT { (a)-[:INVESTED_IN|DEVELOPS|LOCATED_IN|REGISTERED_IN|PART_OF|ADMINISTERED_BY|PHASE_OF|SUPPLIES|PRODUCES|CONSUMES|UPSTREAM_OF|OWNS|SUBSIDIARY_OF|LEADS_CHAIN|OF]-() } AS left, CASE WHEN b IS NULL THEN 0 ELSE COUNT { (b)-[:INVESTED_IN|DEVELOPS|LOCATED_IN|REGISTERED_IN|PART_OF|ADMINISTERED_BY|PHASE_OF|SUPPLIES|PRODUCES|CONSUMES|UPSTREAM_OF|OWNS|SUBSIDIARY_OF|LEADS_CHAIN|OF]-() } END AS right,
       coalesce(split(c.properties, '"amountCny":')[1], split(c.properties, '"contractAmountCny":')[1]) AS sum
  RETURN 'claim' AS kind, c.id AS id, c.confidence AS sureness, 1 AS movedEdges,
         CASE WHEN left < right THEN right ELSE left END AS degree,
         coalesce(CASE WHEN c.predicate IN $moneyPredicates THEN toFloatOrNull(c.value) END,
                  toFloatOrNull(split(split(sum, ',')[0], '}')[0]), 0.0) AS moneyCny
}
WITH kind, id, sureness, movedEdges, moneyCny, degree,
     round(movedEdges * (1 + log10(1 + moneyCny / 1e8)) * (1 + log10(1 + degree)), 3) AS weight
ORDER BY weight DESC, sureness DESC, id
SKIP toInteger($offset) LIMIT toInteger($limit)
OPTIONAL MATCH (d:Decision {id: id})
OPTIONAL MATCH (left:Entity {id: d.leftId})
OPTIONAL MATCH (right:Entity {id: d.rightId})
RETURN kind, id, movedEdges, moneyCny, degree, weight, properties(d) AS decision,
       left {.id, .type, .name} AS left, right {.id, .type, .name} AS right
ORDER BY weight DESC, sureness DESC, id

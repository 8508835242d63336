// purpose: how many questions are open, by the type of what they are about; the conditions are those of read/review-queue
// Each step starts from the one before, by a named index: a plan made before the indexes were counted compares all with all.
// params: none
// returns: type, count
CALL () {
  MATCH (d:Decision)
  WHERE d.judgement = 'unsure' AND d.revokedAt IS NULL AND d.by STARTS WITH 'tupu/'
  WITH d
  MATCH (left:Entity {id: d.leftId})
  USING INDEX left:Entity(id)
  MATCH (right:Entity {id: d.rightId})
  USING INDEX right:Entity(id)
  WHERE left.canonicalId <> right.canonicalId
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
  WHERE NOT EXISTS { (a)-[:SUBSIDIARY_OF]-(b) }
  RETURN left.type AS type
  UNION ALL
  MATCH (c:Claim) WHERE c.status = 'proposed' AND c.retracted IS NULL AND c.reviewedAt IS NULL
  RETURN 'Claim' AS type
}
RETURN type, count(*) AS count
ORDER BY type

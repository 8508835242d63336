// purpose: how many questions are open, by the type of what they are about; the conditions are those of read/review-queue
// params: none
// returns: type, count
CALL () {
  MATCH (d:Decision)
  WHERE d.judgement = 'unsure' AND d.revokedAt IS NULL AND d.by STARTS WITH 'tupu/'
  MATCH (left:Entity {id: d.leftId}), (right:Entity {id: d.rightId})
  WHERE left.canonicalId <> right.canonicalId
    AND NOT EXISTS {
      MATCH (p:Decision {leftId: d.leftId, rightId: d.rightId})
      WHERE p.revokedAt IS NULL AND p.id <> d.id AND (NOT p.by STARTS WITH 'tupu/' OR p.judgement <> 'unsure')
    }
    AND NOT EXISTS {
      MATCH (p:Decision {leftId: d.rightId, rightId: d.leftId})
      WHERE p.revokedAt IS NULL AND (NOT p.by STARTS WITH 'tupu/' OR p.judgement <> 'unsure')
    }
  MATCH (a:Entity {id: left.canonicalId}), (b:Entity {id: right.canonicalId})
  WHERE NOT EXISTS { (a)-[:SUBSIDIARY_OF]-(b) }
  RETURN left.type AS type
  UNION ALL
  MATCH (c:Claim) WHERE c.status = 'proposed' AND c.retracted IS NULL AND c.reviewedAt IS NULL
  RETURN 'Claim' AS type
}
RETURN type, count(*) AS count
ORDER BY type

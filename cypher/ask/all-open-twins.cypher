// purpose: all pairs of things that may be one, as open-twins gives those among some
// params: none
// returns: left, right
MATCH (question:Decision)
WHERE question.judgement = 'unsure' AND question.revokedAt IS NULL AND NOT EXISTS {
  MATCH (answer:Decision {leftId: question.leftId})
  WHERE answer.rightId = question.rightId AND answer.judgement = 'different' AND answer.revokedAt IS NULL
}
WITH DISTINCT question.leftId AS leftId, question.rightId AS rightId
MATCH (member:Entity {id: leftId})
MATCH (other:Entity {id: rightId})
WHERE other.canonicalId <> member.canonicalId
RETURN DISTINCT member.canonicalId AS left, other.canonicalId AS right
ORDER BY left, right

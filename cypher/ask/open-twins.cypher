// purpose: pairs among these things that may be one: rules are unsure and nobody has said
// params: ids string[]
// returns: left, right
UNWIND $ids AS id
MATCH (member:Entity {canonicalId: id})
MATCH (question:Decision {leftId: member.id})
WHERE question.judgement = 'unsure' AND question.revokedAt IS NULL
MATCH (other:Entity {id: question.rightId})
WHERE other.canonicalId <> id AND other.canonicalId IN $ids AND NOT EXISTS {
  MATCH (answer:Decision {leftId: question.leftId})
  WHERE answer.rightId = question.rightId AND answer.judgement = 'different' AND answer.revokedAt IS NULL
}
RETURN DISTINCT id AS left, other.canonicalId AS right
ORDER BY left, right

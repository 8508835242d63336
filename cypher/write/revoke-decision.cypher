// purpose: revoke a judgement; it stays on record
// params: id text, now text
// returns: leftId, rightId
MATCH (d:Decision {id: $id})
SET d.revokedAt = coalesce(d.revokedAt, $now)
RETURN d.leftId AS leftId, d.rightId AS rightId

// purpose: revoke a judgement; it stays on record
// params: id text, now text, by text (null where nobody is named)
// returns: leftId, rightId
MATCH (d:Decision {id: $id})
SET d.revokedBy = CASE WHEN d.revokedAt IS NULL THEN $by ELSE d.revokedBy END, d.revokedAt = coalesce(d.revokedAt, $now)
RETURN d.leftId AS leftId, d.rightId AS rightId

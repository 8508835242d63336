// purpose: the canonical entity behind an id, and all that were judged the same
// params: id text
// returns: canonicalId, mergedIds
MATCH (asked:Entity {id: $id})
MATCH (m:Entity {canonicalId: asked.canonicalId})
WITH asked.canonicalId AS canonicalId, m.id AS id ORDER BY id
RETURN canonicalId, [canonicalId] + collect(CASE WHEN id = canonicalId THEN null ELSE id END) AS mergedIds

// purpose: decisions with the names they were about, newest first, revoked ones included
//   of an entity and of all that were judged the same
// params: entity text (empty for all), people boolean, limit integer
// returns: decision (properties), left, right (id, type, name)
OPTIONAL MATCH (asked:Entity {id: $entity})
OPTIONAL MATCH (m:Entity {canonicalId: asked.canonicalId})
WITH collect(m.id) AS ids
MATCH (d:Decision)
WHERE ($entity = '' OR d.leftId IN ids OR d.rightId IN ids) AND (NOT $people OR NOT d.by STARTS WITH 'tupu/')
MATCH (left:Entity {id: d.leftId}), (right:Entity {id: d.rightId})
RETURN properties(d) AS decision, left {.id, .type, .name} AS left, right {.id, .type, .name} AS right
ORDER BY coalesce(d.revokedAt, d.at) DESC, d.id
LIMIT toInteger($limit)

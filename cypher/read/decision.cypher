// purpose: one decision with the names it was about
// params: id text
// returns: decision (properties), left, right (id, type, name)
MATCH (d:Decision {id: $id})
MATCH (left:Entity {id: d.leftId}), (right:Entity {id: d.rightId})
RETURN properties(d) AS decision, left {.id, .type, .name} AS left, right {.id, .type, .name} AS right

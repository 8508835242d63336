// purpose: the ids of all canonical entities
// params: none
// returns: id
MATCH (e:Entity) WHERE e.canonicalId = e.id
RETURN e.id AS id

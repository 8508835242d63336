// purpose: a few accepted claims about each entity, the surest first
// Claims without their label, for the reason that stands in read/candidates.
// params: ids list<text>, limit integer
// returns: id, claimIds
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, COLLECT {
  MATCH (e)<-[:SUBJECT|OBJECT]-(c) WHERE c.retracted IS NULL AND c.status = 'accepted'
  RETURN DISTINCT c.id ORDER BY c.id LIMIT 200
} [..toInteger($limit)] AS claimIds

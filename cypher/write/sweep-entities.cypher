// purpose: remove entities that no document or register names any more
// params: ids list<text>
// returns: removed (ids)
UNWIND $ids AS id
MATCH (e:Entity {id: id}) WHERE NOT EXISTS { (e)<-[:NAMES]-() } AND NOT EXISTS { (e)<-[:SUBJECT|OBJECT]-(:Claim) }
WITH e, e.id AS id
DETACH DELETE e
RETURN collect(id) AS removed

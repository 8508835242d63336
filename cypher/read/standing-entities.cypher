// purpose: which of these entities are there
// params: ids list<text>
// returns: id
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id

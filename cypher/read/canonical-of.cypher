// purpose: which entity stands for each of these
// params: ids list<text>
// returns: id, canonicalId
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e.canonicalId AS canonicalId

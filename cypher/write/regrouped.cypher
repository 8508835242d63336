// purpose: edges and looks have followed the new canonical ids
// params: ids list<text>
// returns: nothing
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e.regrouping

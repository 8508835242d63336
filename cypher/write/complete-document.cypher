// purpose: say that a document is fully written and its edges derived
// params: id text
// returns: nothing
MATCH (d:Document {id: $id})
SET d.complete = true
REMOVE d.partsDone, d.fresh

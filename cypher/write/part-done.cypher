// purpose: note that a part of a table is written, resolved and derived
// params: id text, parts integer
// returns: nothing
MATCH (d:Document {id: $id})
SET d.partsDone = toInteger($parts)

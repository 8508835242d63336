// purpose: remove a note
// params: id text
// returns: id
MATCH (n:Note {id: $id})
WITH n, n.id AS id
DELETE n
RETURN id

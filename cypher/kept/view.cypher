// purpose: one kept view
// params: id text
// returns: id, state, name
MATCH (v:KeptView {id: $id})
RETURN v.id AS id, v.state AS state, v.name AS name

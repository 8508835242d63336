// purpose: the views that have names, the latest first
// params: none
// returns: id, name, namedAt
MATCH (v:KeptView)
WHERE v.name IS NOT NULL
RETURN v.id AS id, v.name AS name, v.namedAt AS namedAt
ORDER BY namedAt DESC, id
LIMIT 1000

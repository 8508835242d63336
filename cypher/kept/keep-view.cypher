// purpose: keep a view under the id of its state; a name takes the place of the one that the view or another view had
// params: id text, state text, name text or null, at text
// returns: id, name
OPTIONAL MATCH (other:KeptView {name: $name})
WHERE other.id <> $id
REMOVE other.name, other.namedAt
WITH count(other) AS renamed
MERGE (v:KeptView {id: $id})
ON CREATE SET v.state = $state, v.keptAt = $at
SET v.name = coalesce($name, v.name),
    v.namedAt = CASE WHEN $name IS NULL THEN v.namedAt ELSE $at END
RETURN v.id AS id, v.name AS name

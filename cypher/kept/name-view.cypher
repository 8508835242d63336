// purpose: give a kept view a name, or take its name away
// params: id text, name text or null, at text
// returns: id
OPTIONAL MATCH (other:KeptView {name: $name})
WHERE other.id <> $id
REMOVE other.name, other.namedAt
WITH count(other) AS renamed
MATCH (v:KeptView {id: $id})
SET v.name = $name, v.namedAt = CASE WHEN $name IS NULL THEN null ELSE $at END
RETURN v.id AS id

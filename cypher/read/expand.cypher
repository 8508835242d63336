// purpose: the edges of an entity by type and direction, the best supported first, with how many there are
// params: id text, types list<text> (empty for all), direction text (in or out or both), limit integer
// returns: type, direction, total, edges
MATCH (e:Entity {id: $id})-[r]-(other:Entity)
WHERE $types = [] OR type(r) IN $types
WITH e, r, other, type(r) AS type, CASE WHEN startNode(r) = e THEN 'out' ELSE 'in' END AS direction
WHERE $direction = 'both' OR direction = $direction
WITH type, direction, r, other ORDER BY r.evidenceCount DESC, other.id, r.id
WITH type, direction, collect({id: r.id, from: startNode(r).id, to: endNode(r).id, stored: properties(r)}) AS found
RETURN type, direction, size(found) AS total, found[0..toInteger($limit)] AS edges
ORDER BY type, direction

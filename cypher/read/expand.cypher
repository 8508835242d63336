// purpose: the edges of an entity by type and direction, the best supported or the largest amounts first, with how many
// there are and how many of them state an amount
// params: id text, types list<text> (empty for all), direction text (in or out or both), order text (support or amount), limit integer
// returns: type, direction, total, amounts, edges
MATCH (e:Entity {id: $id})-[r]-(other:Entity)
WHERE $types = [] OR type(r) IN $types
WITH e, r, other, type(r) AS type, CASE WHEN startNode(r) = e THEN 'out' ELSE 'in' END AS direction
WHERE $direction = 'both' OR direction = $direction
WITH type, direction, r, other
ORDER BY CASE WHEN $order = 'amount' THEN coalesce(r.amountCny, -1) ELSE 0 END DESC, r.evidenceCount DESC, other.id, r.id
WITH type, direction, collect({id: r.id, from: startNode(r).id, to: endNode(r).id, stored: properties(r)}) AS found,
     count(r.amountCny) AS amounts
RETURN type, direction, size(found) AS total, amounts, found[0..toInteger($limit)] AS edges
ORDER BY type, direction

// purpose: all notes, the oldest first; a note on a thing that was judged another's double stands at that other
// params: none
// returns: note, targetId
MATCH (n:Note)
OPTIONAL MATCH (e:Entity {id: n.targetId})
RETURN properties(n) AS note, coalesce(e.canonicalId, n.targetId) AS targetId
ORDER BY n.at, n.id
LIMIT 5000

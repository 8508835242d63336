// purpose: the entities with the most edges that a document supports; figures are left out
// params: limit integer
// returns: id
MATCH (e:Entity)-[r]-(other:Entity)
WHERE size(r.claimIds) > 0 AND NOT e:Statistic AND NOT other:Statistic
WITH e, count(r) AS degree
ORDER BY degree DESC, e.id
LIMIT toInteger($limit)
RETURN e.id AS id

// purpose: remove edges that no claim supports any more
// params: rows list<map>
// returns: removed
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r]->(:Entity {id: row.to})
WHERE type(r) = row.type AND r.id = row.id
DELETE r
RETURN count(*) AS removed

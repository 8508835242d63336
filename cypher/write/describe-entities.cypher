// purpose: set how entities look: names, properties and search keys
// params: rows list<map>
// returns: total
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e = row.stored
RETURN count(*) AS total

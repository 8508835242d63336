// purpose: set which entity stands for each, and that its edges and looks are still to follow
// params: rows list<map>
// returns: total
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.canonicalId = row.canonicalId, e.regrouping = true
REMOVE e.canonicalUscc
RETURN count(*) AS total

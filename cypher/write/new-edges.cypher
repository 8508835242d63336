// purpose: edges that are certainly not there, since one of their ends was not; the writer allow-lists their types
// params: rows list<map>
// returns: total
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.stored
RETURN count(*) AS total

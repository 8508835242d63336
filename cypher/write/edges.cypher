// purpose: write edges that are new or changed; the writer allow-lists their types
// params: rows list<map>
// returns: total
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:$(row.type) {id: row.id}]->(b)
SET r = row.stored
RETURN count(*) AS total

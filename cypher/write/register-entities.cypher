// purpose: entities as a register names them; `stored` is how one looks that nothing has named before
// params: registerId text, version text, rows list<map>
// returns: total
MERGE (g:Register {id: $registerId})
WITH g
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e = row.stored
SET e:$(row.type)
MERGE (g)-[n:NAMES]->(e)
SET n.name = row.name, n.aliases = row.aliases, n.properties = row.properties, n.version = $version
RETURN count(*) AS total

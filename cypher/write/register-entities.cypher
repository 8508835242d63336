// purpose: entities as a register names them
// params: registerId text, version text, rows list<map>
// returns: total
MERGE (g:Register {id: $registerId})
WITH g
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.type = row.type, e.name = row.name, e.normalName = row.normalName, e.canonicalId = row.id,
              e.aliases = []
SET e:$(row.type)
MERGE (g)-[n:NAMES]->(e)
SET n.name = row.name, n.aliases = row.aliases, n.properties = row.properties, n.version = $version
RETURN count(*) AS total

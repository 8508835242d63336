// purpose: entities as one document names them; how a node looks is computed afterwards from all that name it
// params: documentId text, rows list<map>
// returns: total, created
MATCH (d:Document {id: $documentId})
UNWIND $rows AS row
OPTIONAL MATCH (old:Entity {id: row.id})
WITH d, row, old IS NULL AS created
MERGE (e:Entity {id: row.id})
ON CREATE SET e.type = row.type, e.name = row.name, e.normalName = row.normalName, e.scope = row.scope,
              e.canonicalId = row.id, e.aliases = []
SET e:$(row.type), e.matchKeys = row.matchKeys
MERGE (d)-[n:NAMES]->(e)
SET n.name = row.name, n.aliases = row.aliases, n.properties = row.properties, n.definedNames = row.definedNames,
    n.formerNames = row.formerNames
REMOVE n.retracted, n.version
RETURN count(*) AS total, sum(CASE WHEN created THEN 1 ELSE 0 END) AS created

// purpose: how one part of a table names entities that are there
// params: documentId text, version text, rows list<map>
// returns: total
MATCH (d:Document {id: $documentId})
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.matchKeys = row.matchKeys
MERGE (d)-[n:NAMES]->(e)
SET n.name = row.name, n.aliases = row.aliases, n.properties = row.properties, n.definedNames = [], n.formerNames = [],
    n.version = $version
REMOVE n.retracted
RETURN count(*) AS total

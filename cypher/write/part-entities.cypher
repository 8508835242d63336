// purpose: entities as one part of a table names them; `stored` is how one looks that nothing has named before
// params: documentId text, version text, rows list<map>
// returns: total, created
MATCH (d:Document {id: $documentId})
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e = row.stored
SET e:$(row.type), e.matchKeys = row.matchKeys
MERGE (d)-[n:NAMES]->(e)
SET n.name = row.name, n.aliases = row.aliases, n.properties = row.properties, n.definedNames = [], n.formerNames = [],
    n.version = $version
REMOVE n.retracted
RETURN count(*) AS total, sum(CASE WHEN row.isNew THEN 1 ELSE 0 END) AS created

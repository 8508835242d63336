// purpose: how one part of a table names entities that are there
//   An entity that would stay as it is is not written to: a part that is written meanwhile may hold it
// params: documentId text, version text, rows list<map>
// returns: total
MATCH (d:Document {id: $documentId})
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
FOREACH (_ IN CASE WHEN e.matchKeys = row.matchKeys THEN [] ELSE [1] END | SET e.matchKeys = row.matchKeys)
MERGE (d)-[n:NAMES]->(e)
SET n.name = row.name, n.aliases = row.aliases, n.properties = row.properties, n.version = $version
REMOVE n.retracted, n.definedNames, n.formerNames
RETURN count(*) AS total

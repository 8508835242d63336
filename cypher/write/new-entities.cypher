// purpose: entities that nothing names yet, as one part of a table names them; `stored` is how one looks
// params: documentId text, version text, rows list<map>
// returns: total, created
MATCH (d:Document {id: $documentId})
UNWIND $rows AS row
CREATE (e:Entity)
SET e += row.stored, e:$(row.type)
CREATE (d)-[:NAMES {name: row.naming.name, aliases: row.naming.aliases, properties: row.naming.properties,
                    definedNames: [], formerNames: [], version: $version}]->(e)
RETURN count(*) AS total, count(*) AS created

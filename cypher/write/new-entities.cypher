// purpose: entities of one type that nothing names yet, as one part of a table names them; `stored` is how one looks
//   The label stands in CREATE: set afterwards it would have every constraint and index looked at once more
// params: documentId text, version text, type text, rows list<map>
// returns: total, created
MATCH (d:Document {id: $documentId})
UNWIND $rows AS row
CREATE (e:Entity:$($type))
SET e += row.stored
CREATE (d)-[:NAMES {name: row.naming.name, aliases: row.naming.aliases, properties: row.naming.properties,
                    version: $version}]->(e)
RETURN count(*) AS total, count(*) AS created

// purpose: what a document that was taken back names; how it looks is computed afterwards
// params: documentId text, rows list<map>
// returns: total
MATCH (d:Document {id: $documentId})
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e += row.entity, e.canonicalId = row.id, e.aliases = []
SET e:$(row.entity.type)
MERGE (d)-[n:NAMES]->(e)
SET n = row.stored
REMOVE n.retracted
RETURN count(*) AS total

// purpose: entities that nothing names yet, as one part of a table names them; `stored` is how one looks
// params: documentId text, rows list<map>
// returns: total, created
MATCH (d:Document {id: $documentId})
UNWIND $rows AS row
CREATE (e:Entity)
SET e = row.stored, e:$(row.type)
CREATE (d)-[n:NAMES]->(e)
SET n = row.naming
RETURN count(*) AS total, count(*) AS created

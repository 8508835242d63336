// purpose: the short names that a text defines for its firms
// params: documentId text, rows list<map>
// returns: total
UNWIND $rows AS row
MATCH (:Document {id: $documentId})-[n:NAMES]->(:Entity {id: row.entityId})
SET n.definedNames = row.definedNames
RETURN count(*) AS total

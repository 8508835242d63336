// purpose: take away some of the names that a document gives
// params: documentId text, limit integer
// returns: id, canonicalId (of what was named)
MATCH (:Document {id: $documentId})-[n:NAMES]->(e:Entity)
WITH n, e LIMIT toInteger($limit)
DELETE n
RETURN e.id AS id, e.canonicalId AS canonicalId

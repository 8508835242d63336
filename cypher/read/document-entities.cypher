// purpose: the entities that a document names
// params: documentId text
// returns: id, canonicalId
MATCH (:Document {id: $documentId})-[:NAMES]->(e:Entity)
RETURN e.id AS id, e.canonicalId AS canonicalId

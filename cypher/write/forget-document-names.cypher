// purpose: take away some of the names that a document gives, and note what they named until the next are taken
// params: documentId text, limit integer
// returns: id, canonicalId (of what was named)
MATCH (d:Document {id: $documentId})
CALL (d) {
  MATCH (d)-[n:NAMES]->(e:Entity)
  WITH n, e LIMIT toInteger($limit)
  WITH n, e.id AS id, e.canonicalId AS canonicalId
  DELETE n
  RETURN collect(id) AS ids, collect(canonicalId) AS heads
}
SET d.forgotten = ids, d.forgottenHeads = heads
WITH ids, heads
UNWIND range(0, size(ids) - 1) AS n
RETURN ids[n] AS id, heads[n] AS canonicalId

// purpose: forget what an earlier reading of a table named and this one did not, so many at a time
// params: documentId text, version text, limit integer
// returns: id, canonicalId
MATCH (:Document {id: $documentId})-[n:NAMES]->(e:Entity)
WHERE coalesce(n.version, '') <> $version
WITH n, e LIMIT toInteger($limit)
DELETE n
RETURN e.id AS id, e.canonicalId AS canonicalId

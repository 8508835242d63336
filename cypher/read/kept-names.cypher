// purpose: some names that a document gives, as they are stored, with what it takes to create what they name
// params: documentId text, after text, limit integer
// returns: id, entity, stored
MATCH (:Document {id: $documentId})-[n:NAMES]->(e) WHERE e.id > $after
WITH n, e ORDER BY e.id LIMIT toInteger($limit)
RETURN e.id AS id, e {.type, .name, .normalName, .scope, .matchKeys} AS entity, properties(n) AS stored

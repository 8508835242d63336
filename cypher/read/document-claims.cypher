// purpose: some claims of a document, those that people made of its sentences among them, and the pairs that they connect
// params: documentId text, limit integer
// returns: id, type, from, to (of a claim of a property null)
MATCH (c:Claim {documentId: $documentId})
WITH c LIMIT toInteger($limit)
MATCH (c)-[:SUBJECT]->(s:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN c.id AS id, c.predicate AS type, s.canonicalId AS from, o.canonicalId AS to

// purpose: the pairs of canonical entities that a document's claims connect, retracted claims included
// params: documentId text
// returns: type, from, to
MATCH (c:Claim {documentId: $documentId})
MATCH (c)-[:SUBJECT]->(s:Entity), (c)-[:OBJECT]->(o:Entity)
RETURN DISTINCT c.predicate AS type, s.canonicalId AS from, o.canonicalId AS to

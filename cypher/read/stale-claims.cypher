// purpose: claims of a table that an earlier reading of it made and this one did not; what people made by hand stays
// params: documentId text, version text, limit integer
// returns: id, type, from, to (of a claim of a property null)
MATCH (c:Claim {documentId: $documentId})
WHERE coalesce(c.version, '') <> $version AND NOT c.extractor STARTS WITH 'hand/'
WITH c LIMIT toInteger($limit)
MATCH (c)-[:SUBJECT]->(s:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN c.id AS id, c.predicate AS type, s.canonicalId AS from, o.canonicalId AS to

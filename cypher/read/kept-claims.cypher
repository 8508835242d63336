// purpose: some claims of a document, as they are stored, what people said of them included
// params: documentId text, after text, limit integer
// returns: id, subjectId, objectId, passageId, stored
MATCH (c:Claim {documentId: $documentId}) WHERE c.id > $after
WITH c ORDER BY c.id LIMIT toInteger($limit)
MATCH (c)-[:SUBJECT]->(s), (c)-[:STATED_IN]->(p)
OPTIONAL MATCH (c)-[:OBJECT]->(o)
RETURN c.id AS id, s.id AS subjectId, o.id AS objectId, p.id AS passageId, properties(c) AS stored
ORDER BY c.id

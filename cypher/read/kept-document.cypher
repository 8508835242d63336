// purpose: a document with its articles, as they are stored, so that taking it back can be undone
// params: documentId text
// returns: document, articles
MATCH (d:Document {id: $documentId})
RETURN properties(d) AS document,
       COLLECT { MATCH (d)-[:HAS_ARTICLE]->(a:Article) RETURN properties(a) ORDER BY a.start } AS articles

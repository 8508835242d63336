// purpose: some passages of a document, as they are stored, in the order of their ids
// params: documentId text, after text, limit integer
// returns: id, articleId, stored
MATCH (p:Passage {documentId: $documentId}) WHERE p.id > $after
WITH p ORDER BY p.id LIMIT toInteger($limit)
MATCH (p)<-[:HAS_PASSAGE]-(a:Article)
RETURN p.id AS id, a.id AS articleId, properties(p) AS stored

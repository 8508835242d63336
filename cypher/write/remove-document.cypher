// purpose: remove a document whose claims are gone, with its articles, passages and names
// params: documentId text
// returns: nothing
MATCH (d:Document {id: $documentId})
OPTIONAL MATCH (d)-[:HAS_ARTICLE]->(a:Article)
OPTIONAL MATCH (a)-[:HAS_PASSAGE]->(p:Passage)
DETACH DELETE p, a, d

// purpose: the passages of a document's articles
// params: documentId text, rows list<map>
// returns: total
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MERGE (p:Passage {id: row.id})
SET p.documentId = $documentId, p.start = row.start, p.end = row.end, p.text = row.text, p.row = row.row,
    p.textKey = row.textKey
MERGE (a)-[:HAS_PASSAGE]->(p)
RETURN count(*) AS total

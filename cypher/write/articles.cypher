// purpose: the articles of a document
// params: documentId text, rows list<map>
// returns: total
MATCH (d:Document {id: $documentId})
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a.documentId = $documentId, a.headline = row.headline, a.start = row.start, a.end = row.end,
    a.pointStart = row.pointStart, a.pointEnd = row.pointEnd, a.date = row.date,
    a.releaseKeys = row.releaseKeys
MERGE (d)-[:HAS_ARTICLE]->(a)
RETURN count(*) AS total

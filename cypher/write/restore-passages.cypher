// purpose: passages of a document that was taken back
// params: rows list<map>
// returns: total
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MERGE (p:Passage {id: row.id})
SET p = row.stored
MERGE (a)-[:HAS_PASSAGE]->(p)
RETURN count(*) AS total

// purpose: passages of a document that holds none of them yet; `stored` is all of one
// params: rows list<map>
// returns: total, created
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
CREATE (p:Passage)
SET p = row.stored
CREATE (a)-[:HAS_PASSAGE]->(p)
RETURN count(*) AS total, count(*) AS created

// purpose: a document that was taken back, with its articles, as it was kept; not yet complete
// params: document map, articles list<map>
// returns: total (of articles)
MERGE (d:Document {id: $document.id})
SET d = $document, d.complete = false
REMOVE d.partsDone, d.fresh
WITH d
UNWIND $articles AS article
MERGE (a:Article {id: article.id})
SET a = article
MERGE (d)-[:HAS_ARTICLE]->(a)
RETURN count(*) AS total

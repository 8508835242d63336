// purpose: all documents with how many articles and claims they hold, the newest first
// params: none
// returns: document (without its text), articles, claims
MATCH (d:Document)
RETURN d {.id, .kind, .fileName, .title, .publisher, .url, .page, .publishedOn, .importedAt, complete: coalesce(d.complete, false)} AS document,
       COUNT { (d)-[:HAS_ARTICLE]->() } AS articles, COUNT { (:Claim {documentId: d.id}) } AS claims
ORDER BY d.importedAt DESC, d.id

// purpose: one document with its text, articles and the marks of its claims
// params: id text
// returns: document (with its text), articleList, marks
MATCH (d:Document {id: $id})
CALL (d) {
  OPTIONAL MATCH (d)-[:HAS_ARTICLE]->(a:Article)
  WITH a ORDER BY a.start
  RETURN collect(a {.id, .headline, .start, .end, .date}) AS articleList
}
CALL (d) {
  OPTIONAL MATCH (c:Claim {documentId: d.id}) WHERE c.retracted IS NULL
  WITH c ORDER BY c.start, c.end, c.id
  RETURN collect(CASE WHEN c IS NULL THEN null ELSE {claimId: c.id, start: c.start, end: c.end} END) AS marks
}
RETURN d {.id, .kind, .fileName, .title, .publisher, .url, .page, .publishedOn, .importedAt, .text} AS document,
       articleList, marks

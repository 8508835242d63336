// purpose: one document with its text, articles and the marks of its claims
// params: id text
// returns: document (with its text), articleList, marks (five thousand at most), rows (texts of a long table, the first thousand)
MATCH (d:Document {id: $id})
CALL (d) {
  OPTIONAL MATCH (d)-[:HAS_ARTICLE]->(a:Article)
  WITH a ORDER BY a.start
  RETURN collect(a {.id, .headline, .start, .end, .date}) AS articleList
}
CALL (d) {
  OPTIONAL MATCH (c:Claim {documentId: d.id}) WHERE c.retracted IS NULL
  WITH c ORDER BY c.start, c.end, c.id LIMIT 5000
  RETURN collect(CASE WHEN c IS NULL THEN null ELSE {claimId: c.id, start: c.start, end: c.end} END) AS marks
}
CALL (d) {
  OPTIONAL MATCH (p:Passage {documentId: d.id}) WHERE d.rowTexts
  WITH p ORDER BY p.start LIMIT 1000
  RETURN collect(p {.start, .text}) AS rows
}
RETURN d {.id, .kind, .fileName, .title, .publisher, .url, .page, .publishedOn, .importedAt, complete: coalesce(d.complete, false), .text} AS document,
       articleList, marks, rows

// purpose: kept texts in which a word of each group stands, the newest first, with their articles
//   A scan of all texts, since it is asked only where the graph has no answer; tables keep their rows elsewhere.
// params: groups list<list<text>>, limit integer
// returns: document, text, articles
MATCH (d:Document)
WHERE d.kind = 'text' AND d.complete = true
  AND all(words IN $groups WHERE any(word IN words WHERE d.text CONTAINS word))
WITH d ORDER BY coalesce(d.publishedOn, '') DESC, d.id LIMIT toInteger($limit)
RETURN d {.id, .fileName, .title, .publisher, .url, .page, .publishedOn} AS document, d.text AS text,
       COLLECT { MATCH (d)-[:HAS_ARTICLE]->(a:Article) RETURN a {.id, .headline, .start, .end, .date} ORDER BY a.start } AS articles

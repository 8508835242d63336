// purpose: all kept texts, as texts-naming gives those in which words stand; none where they hold more than `most` characters
// params: most integer
// returns: document, text, articles
CALL () {
  MATCH (every:Document)
  WHERE every.kind = 'text' AND every.complete = true
  RETURN sum(size(every.text)) AS size
}
MATCH (d:Document)
WHERE size <= $most AND d.kind = 'text' AND d.complete = true
WITH d ORDER BY coalesce(d.publishedOn, '') DESC, d.id
RETURN d {.id, .fileName, .title, .publisher, .url, .page, .publishedOn} AS document, d.text AS text,
       COLLECT { MATCH (d)-[:HAS_ARTICLE]->(a:Article) RETURN a {.id, .headline, .start, .end, .date} ORDER BY a.start } AS articles

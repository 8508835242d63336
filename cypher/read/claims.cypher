// purpose: claims with their ends and where they are stated
// params: ids list<text>
// returns: claim, subject, object, passage, article, document (without its text), before, quote, after
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(a:Article)<-[:HAS_ARTICLE]-(d:Document)
WHERE c.retracted IS NULL
MATCH (c)-[:SUBJECT]->(s:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
// Cypher counts characters, the model UTF-16 units; the writer keeps both, but of rows of a table once.
WITH c, p, a, d, s, o, coalesce(c.pointStart, c.start) AS from, coalesce(c.pointEnd, c.end) AS to
WITH c, p, a, d, s, o, from, to,
     CASE WHEN from - 200 > a.pointStart THEN from - 200 ELSE a.pointStart END AS since,
     CASE WHEN to + 200 < a.pointEnd THEN to + 200 ELSE a.pointEnd END AS until
RETURN properties(c) AS claim, s {.id, .type, .name} AS subject, o {.id, .type, .name} AS object,
       p {.id, .row} AS passage, a {.id, .headline} AS article,
       d {.id, .fileName, .title, .publisher, .url, .page, .publishedOn} AS document,
       // A long table is not kept as one text: each of its rows has its own.
       CASE WHEN d.rowTexts THEN '' ELSE
         substring(d.text, since, CASE WHEN from > since THEN from - since ELSE 0 END) END AS before,
       CASE WHEN d.rowTexts THEN p.text ELSE substring(d.text, from, to - from) END AS quote,
       CASE WHEN d.rowTexts THEN '' ELSE
         substring(d.text, to, CASE WHEN until > to THEN until - to ELSE 0 END) END AS after

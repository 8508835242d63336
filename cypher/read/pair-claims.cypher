// purpose: all claims between pairs of canonical entities, as derivation needs them
//   One step at a time: a planner that is free to begin at the place, where a million firms are registered, does so
// params: pairs list<map>
// returns: id, type, from, to, toProject, properties (JSON), modality, polarity, status, confidence, reportedOn, documentId, passageKey, releaseKeys, publisher, url
UNWIND $pairs AS pair
MATCH (s:Entity {canonicalId: pair.from})
WITH pair, s
MATCH (s)<-[:SUBJECT]-(c:Claim)
WHERE c.predicate = pair.type AND c.retracted IS NULL
WITH pair, c
MATCH (c)-[:OBJECT]->(o)
WITH pair, c, o, o.canonicalId AS object
WHERE object = pair.to
MATCH (c)-[:STATED_IN]->(p)
WITH pair, c, o, p
MATCH (p)<-[:HAS_PASSAGE]-(a)
WITH pair, c, o, p, a
MATCH (a)<-[:HAS_ARTICLE]-(d)
RETURN c.id AS id, pair.type AS type, pair.from AS from, pair.to AS to, o:Project AS toProject,
       c.properties AS properties, c.modality AS modality, c.polarity AS polarity, c.status AS status,
       c.confidence AS confidence, coalesce(a.date, d.publishedOn) AS reportedOn, d.id AS documentId,
       p.textKey AS passageKey, coalesce(a.releaseKeys, []) AS releaseKeys,
       d.publisher AS publisher, d.url AS url

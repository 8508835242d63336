// purpose: all claims between pairs of canonical entities, as derivation needs them
//   Collecting first: a planner that is free to begin at the place, where a million firms are registered, or at the one
//   document that registers them, does so, and WITH alone does not keep it from that
// params: pairs list<map>
// returns: id, type, from, to, toProject, properties (JSON), modality, polarity, status, confidence, reportedOn, documentId, passageKey, releaseKeys, publisher, url
UNWIND $pairs AS pair
MATCH (s:Entity {canonicalId: pair.from})<-[:SUBJECT]-(c)
WHERE c.predicate = pair.type AND c.retracted IS NULL
WITH pair, collect(c) AS claims
UNWIND claims AS c
MATCH (c)-[:OBJECT]->(o)
WITH pair, c, o, o.canonicalId AS object
WHERE object = pair.to
MATCH (c)-[:STATED_IN]->(p)<-[:HAS_PASSAGE]-(a)
MATCH (d:Document {id: c.documentId})
RETURN c.id AS id, pair.type AS type, pair.from AS from, pair.to AS to, o:Project AS toProject,
       c.properties AS properties, c.modality AS modality, c.polarity AS polarity, c.status AS status,
       c.confidence AS confidence, coalesce(a.date, d.publishedOn) AS reportedOn, d.id AS documentId,
       p.textKey AS passageKey, coalesce(a.releaseKeys, []) AS releaseKeys,
       d.publisher AS publisher, d.url AS url

// purpose: all claims between pairs of canonical entities, as derivation needs them
// params: pairs list<map>
// returns: id, type, from, to, toProject, properties (JSON), modality, polarity, status, confidence, reportedOn, documentId, passageKey, releaseKeys, publisher, url
UNWIND $pairs AS pair
MATCH (s:Entity {canonicalId: pair.from})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE c.predicate = pair.type AND o.canonicalId = pair.to AND c.retracted IS NULL
MATCH (c)-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(a:Article)<-[:HAS_ARTICLE]-(d:Document)
RETURN c.id AS id, pair.type AS type, pair.from AS from, pair.to AS to, o:Project AS toProject,
       c.properties AS properties, c.modality AS modality, c.polarity AS polarity, c.status AS status,
       c.confidence AS confidence, coalesce(a.date, d.publishedOn) AS reportedOn, d.id AS documentId,
       p.textKey AS passageKey, coalesce(a.releaseKeys, []) AS releaseKeys,
       d.publisher AS publisher, d.url AS url

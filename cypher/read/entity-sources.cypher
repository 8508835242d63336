// purpose: everything that canonical entities are named and claimed to be, their merged members included
//   Collecting first keeps the planner from beginning at the one document that says everything: WITH alone does not
// Claims without their label, for the reason that stands in read/candidates.
// params: ids list<text>
// returns: id, type, stored (properties), namings, facts
UNWIND $ids AS id
MATCH (e:Entity {id: id}) WHERE e.canonicalId = e.id
CALL (e) {
  MATCH (m:Entity {canonicalId: e.id})<-[n:NAMES]-(source)
  WHERE n.retracted IS NULL
  RETURN collect({memberId: m.id, sourceId: source.id, register: source:Register, name: n.name, aliases: n.aliases,
                  properties: n.properties, publishedOn: source.publishedOn}) AS namings
}
CALL (e) {
  MATCH (m:Entity {canonicalId: e.id})<-[:SUBJECT]-(c)
  WHERE c.value IS NOT NULL AND c.retracted IS NULL AND c.status = 'accepted' AND c.polarity = 'positive'
  WITH collect(c) AS claims
  UNWIND claims AS c
  MATCH (c)-[:STATED_IN]->(p)<-[:HAS_PASSAGE]-(a)
  MATCH (d:Document {id: c.documentId})
  RETURN collect({id: c.id, predicate: c.predicate, value: c.value, properties: c.properties,
                  confidence: c.confidence, reportedOn: coalesce(a.date, d.publishedOn), documentId: d.id,
                  passageKey: p.textKey, releaseKeys: coalesce(a.releaseKeys, []), publisher: d.publisher, url: d.url}) AS facts
}
RETURN e.id AS id, e.type AS type, properties(e) AS stored, namings, facts

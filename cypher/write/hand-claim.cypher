// purpose: a claim that a person makes of another one's sentence, with other figures; imports leave it alone
// params: id text, basedOn text, extractor text, properties text (JSON), value any, by text, now text, why text
// returns: id
MATCH (c:Claim {id: $basedOn})-[:SUBJECT]->(s:Entity), (c)-[:STATED_IN]->(p:Passage)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
MERGE (h:Claim {id: $id})
SET h += c {.documentId, .predicate, .modality, .polarity, .start, .end, .pointStart, .pointEnd},
    h.status = 'accepted', h.confidence = 1.0, h.extractor = $extractor, h.properties = $properties, h.value = $value,
    h.reviewedBy = $by, h.reviewedAt = $now, h.reviewedWhy = $why,
    c.correctedBy = $id
MERGE (h)-[:SUBJECT]->(s)
MERGE (h)-[:STATED_IN]->(p)
FOREACH (_ IN CASE WHEN o IS NULL THEN [] ELSE [1] END | MERGE (h)-[:OBJECT]->(o))
RETURN h.id AS id

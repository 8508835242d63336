// purpose: the claims of a document
//   Where a person has put right what an earlier reading made of the sentence, a new reading of it stands back
// params: documentId text, version text (of a table that is written in parts, else null), rows list<map>
// returns: total, created
UNWIND $rows AS row
MATCH (p:Passage {id: row.passageId})
MATCH (s:Entity {id: row.subjectId})
OPTIONAL MATCH (o:Entity {id: row.objectId})
OPTIONAL MATCH (old:Claim {id: row.id})
WITH row, p, s, o, old IS NULL AS created, CASE WHEN old IS NULL THEN head(COLLECT {
  MATCH (p)<-[:STATED_IN]-(h)-[:SUBJECT]->(s)
  WHERE h.extractor STARTS WITH 'hand/' AND h.predicate = row.predicate
    AND (o IS NULL OR EXISTS { (h)-[:OBJECT]->(o) })
  RETURN h
}) END AS hand
MERGE (c:Claim {id: row.id})
ON CREATE SET c.status = CASE WHEN hand IS NULL THEN row.status ELSE 'rejected' END, c.correctedBy = hand.id,
              c.statusRead = CASE WHEN hand IS NULL THEN null ELSE row.status END,
              c.reviewedBy = hand.reviewedBy, c.reviewedAt = hand.reviewedAt, c.reviewedWhy = hand.reviewedWhy
SET c.documentId = $documentId, c.predicate = row.predicate, c.value = row.value, c.properties = row.properties,
    c.modality = row.modality, c.polarity = row.polarity, c.confidence = row.confidence, c.extractor = row.extractor,
    c.start = row.start, c.end = row.end, c.pointStart = row.pointStart, c.pointEnd = row.pointEnd, c.version = $version
REMOVE c.retracted
MERGE (c)-[:SUBJECT]->(s)
MERGE (c)-[:STATED_IN]->(p)
FOREACH (_ IN CASE WHEN o IS NULL THEN [] ELSE [1] END | MERGE (c)-[:OBJECT]->(o))
RETURN count(*) AS total, sum(CASE WHEN created THEN 1 ELSE 0 END) AS created

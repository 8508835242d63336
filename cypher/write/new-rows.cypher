// purpose: rows of a sheet that holds none of them yet, and what they say of two things that are there
//   The properties stand one by one: of a map the planner knows no property, and holds all rows back between the steps
// params: documentId text, articleId text, version text, rows list<map> (of a row: id, start, end, text, row, textKey, links)
// returns: total (of links)
MATCH (a:Article {id: $articleId})
UNWIND $rows AS row
CREATE (a)-[:HAS_PASSAGE]->(p:Passage {id: row.id, documentId: $documentId, start: row.start, end: row.end,
                                       text: row.text, row: row.row, textKey: row.textKey})
WITH p, row
UNWIND row.links AS link
MATCH (s:Entity {id: link.subjectId})
MATCH (o:Entity {id: link.objectId})
CREATE (s)<-[:SUBJECT]-(c:Claim {id: link.id, documentId: $documentId, version: $version, predicate: link.predicate,
  properties: link.properties, modality: link.modality, polarity: link.polarity, confidence: link.confidence,
  extractor: link.extractor, status: link.status, start: row.start, end: row.end, pointStart: row.start,
  pointEnd: row.end})-[:OBJECT]->(o)
CREATE (c)-[:STATED_IN]->(p)
RETURN count(*) AS total

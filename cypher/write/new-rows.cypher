// purpose: rows of a sheet that holds none of them yet, what they say of two things that are there, and the edges that
//   follow from that and from nothing else
//   The properties stand one by one: of a map the planner knows no property, and holds all rows back between the steps
// params: documentId text, articleId text, version text, kinds list<map> (what many claims have in common), rows list<map> (of a row: id, start, end, text, row, textKey, links; of a link: kind as an index, id, subjectId, objectId, edges)
// returns: total (of links)
MATCH (a:Article {id: $articleId})
UNWIND $rows AS row
CREATE (a)-[:HAS_PASSAGE]->(p:Passage {id: row.id, documentId: $documentId, start: row.start, end: row.end,
                                       text: row.text, row: row.row, textKey: row.textKey})
WITH p, row
UNWIND row.links AS link
WITH p, row, link, $kinds[link.kind] AS kind
MATCH (s:Entity {id: link.subjectId})
MATCH (o:Entity {id: link.objectId})
CREATE (s)<-[:SUBJECT]-(c:Claim {id: link.id, documentId: $documentId, version: $version, predicate: kind.predicate,
  properties: kind.properties, modality: kind.modality, polarity: kind.polarity, confidence: kind.confidence,
  extractor: kind.extractor, status: kind.status, start: row.start,
  end: row.end})-[:OBJECT]->(o)
CREATE (c)-[:STATED_IN]->(p)
FOREACH (edge IN link.edges | CREATE (s)-[r:$(kind.predicate)]->(o) SET r = edge)
RETURN count(*) AS total

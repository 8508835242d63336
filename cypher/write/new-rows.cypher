// purpose: rows of a sheet that holds none of them yet, what they say of two things that are there, and the edges that
//   follow from that and from nothing else
//   The properties stand one by one: of a map the planner knows no property, and holds all rows back between the steps
//   Rows and links are lists, whose places need no names on the way
// params: documentId text, articleId text, version text, kinds list<map> (what many claims have in common), rows list<list> (0 id, 1 start, 2 end, 3 text, 4 row, 5 textKey, 6 links; of a link: 0 kind as an index, 1 id, 2 subjectId, 3 objectId, 4 edges)
// returns: total (of links)
MATCH (a:Article {id: $articleId})
UNWIND $rows AS row
CREATE (a)-[:HAS_PASSAGE]->(p:Passage {id: row[0], documentId: $documentId, start: row[1], end: row[2], text: row[3],
                                       row: row[4], textKey: row[5]})
WITH p, row
UNWIND row[6] AS link
WITH p, row, link, $kinds[link[0]] AS kind
MATCH (s:Entity {id: link[2]})
MATCH (o:Entity {id: link[3]})
CREATE (s)<-[:SUBJECT]-(c:Claim {id: link[1], documentId: $documentId, version: $version, predicate: kind.predicate,
  properties: kind.properties, modality: kind.modality, polarity: kind.polarity, confidence: kind.confidence,
  extractor: kind.extractor, status: kind.status, start: row[1], end: row[2]})-[:OBJECT]->(o)
CREATE (c)-[:STATED_IN]->(p)
FOREACH (edge IN link[4] | CREATE (s)-[r:$(kind.predicate)]->(o) SET r = edge)
RETURN count(*) AS total

// purpose: claims of a document that was taken back, with what people had said of them
// params: rows list<map>
// returns: total
UNWIND $rows AS row
MATCH (p:Passage {id: row.passageId})
MATCH (s:Entity {id: row.subjectId})
OPTIONAL MATCH (o:Entity {id: row.objectId})
MERGE (c:Claim {id: row.id})
SET c = row.stored
REMOVE c.retracted
MERGE (c)-[:SUBJECT]->(s)
MERGE (c)-[:STATED_IN]->(p)
FOREACH (_ IN CASE WHEN o IS NULL THEN [] ELSE [1] END | MERGE (c)-[:OBJECT]->(o))
RETURN count(*) AS total

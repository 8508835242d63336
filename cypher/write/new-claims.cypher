// purpose: claims of sentences or rows that nobody has said anything of yet; `stored` is all of one
// params: rows list<map>
// returns: total, created
UNWIND $rows AS row
MATCH (p:Passage {id: row.passageId})
MATCH (s:Entity {id: row.subjectId})
OPTIONAL MATCH (o:Entity {id: row.objectId})
CREATE (c:Claim)
SET c = row.stored
CREATE (c)-[:SUBJECT]->(s)
CREATE (c)-[:STATED_IN]->(p)
FOREACH (_ IN CASE WHEN o IS NULL THEN [] ELSE [1] END | CREATE (c)-[:OBJECT]->(o))
RETURN count(*) AS total, count(*) AS created

// purpose: claims of properties in rows that nobody has said anything of yet; `stored` is all of one
// params: rows list<map>
// returns: total, created
UNWIND $rows AS row
MATCH (p:Passage {id: row.passageId})
MATCH (s:Entity {id: row.subjectId})
CREATE (c:Claim)
SET c += row.stored
CREATE (c)-[:SUBJECT]->(s)
CREATE (c)-[:STATED_IN]->(p)
RETURN count(*) AS total, count(*) AS created

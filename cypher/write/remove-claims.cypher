// purpose: remove claims whose edges are rebuilt, and passages that nothing else is stated in
// params: ids list<text>
// returns: total
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:STATED_IN]->(p:Passage)
WITH c, p
DETACH DELETE c
WITH DISTINCT p WHERE NOT EXISTS { (p)<-[:STATED_IN]-() }
DETACH DELETE p
RETURN count(*) AS total

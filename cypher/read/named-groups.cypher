// purpose: the canonical entities that a document names, and whether anything else names them or says something of them
// params: documentId text
// returns: id, isShared
MATCH (d:Document {id: $documentId})-[:NAMES]->(e)
WITH DISTINCT d, e.canonicalId AS head
RETURN head AS id, EXISTS {
  MATCH (m:Entity {canonicalId: head})<-[:NAMES]-(other) WHERE other <> d
} OR EXISTS {
  MATCH (m:Entity {canonicalId: head})<-[:SUBJECT|OBJECT]-(c:Claim) WHERE c.documentId <> d.id
} AS isShared

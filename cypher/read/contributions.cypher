// purpose: how much of the graph some documents support alone, and how much others support too
// params: ids list<text>
// returns: documentId, ownThings, sharedThings, ownRelations, sharedRelations
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[n:NAMES]->(e) WHERE n.retracted IS NULL
  WITH DISTINCT d, e.canonicalId AS head
  WITH EXISTS { MATCH (:Entity {id: head})<-[:NAMES]-(other) WHERE other <> d }
       OR EXISTS { MATCH (:Entity {canonicalId: head})<-[:NAMES]-(other) WHERE other <> d } AS isShared
  RETURN sum(CASE WHEN isShared THEN 0 ELSE 1 END) AS ownThings, sum(CASE WHEN isShared THEN 1 ELSE 0 END) AS sharedThings
}
CALL (d) {
  MATCH (c:Claim {documentId: d.id}) WHERE c.retracted IS NULL AND c.status = 'accepted' AND c.polarity = 'positive'
  MATCH (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
  MATCH (a:Entity {id: s.canonicalId})-[r]->(b:Entity {id: o.canonicalId})
  WHERE type(r) = c.predicate AND c.id IN r.claimIds
  WITH DISTINCT d, r
  WITH r.source IS NOT NULL OR EXISTS {
    UNWIND r.claimIds AS claimId
    MATCH (other:Claim {id: claimId}) WHERE other.documentId <> d.id
  } AS isShared
  RETURN sum(CASE WHEN isShared THEN 0 ELSE 1 END) AS ownRelations,
         sum(CASE WHEN isShared THEN 1 ELSE 0 END) AS sharedRelations
}
RETURN id AS documentId, ownThings, sharedThings, ownRelations, sharedRelations

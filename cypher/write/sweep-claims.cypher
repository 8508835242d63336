// purpose: remove what was marked as retracted in a document, once its edges are rebuilt
// params: documentId text
// returns: claims
OPTIONAL MATCH (c:Claim {documentId: $documentId}) WHERE c.retracted
DETACH DELETE c
WITH count(c) AS claims
OPTIONAL MATCH (:Document {id: $documentId})-[n:NAMES]->(:Entity) WHERE n.retracted
DELETE n
RETURN claims

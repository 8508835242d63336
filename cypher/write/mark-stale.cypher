// purpose: claims and names that a document no longer holds, kept until the edges they supported are rebuilt
//   What people made by hand of its sentences stays
// params: documentId text, claimIds list<text>, entityIds list<text>
// returns: claims, names
OPTIONAL MATCH (c:Claim {documentId: $documentId}) WHERE NOT c.id IN $claimIds AND NOT c.extractor STARTS WITH 'hand/'
SET c.retracted = true
WITH count(c) AS claims
OPTIONAL MATCH (:Document {id: $documentId})-[n:NAMES]->(e:Entity) WHERE NOT e.id IN $entityIds
SET n.retracted = true
RETURN claims, count(n) AS names

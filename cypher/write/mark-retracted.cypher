// purpose: mark everything of a document as retracted: it supports nothing from now on, and can still be found after a fault
// params: documentId text
// returns: claims
MATCH (d:Document {id: $documentId})
SET d.complete = false
REMOVE d.partsDone, d.fresh
WITH d
OPTIONAL MATCH (d)-[n:NAMES]->(:Entity)
SET n.retracted = true
WITH DISTINCT d
OPTIONAL MATCH (c:Claim {documentId: d.id})
SET c.retracted = true
RETURN count(c) AS claims

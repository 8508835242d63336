// purpose: how many entities a document says another name of; what was joined by such a name may part without it
// params: documentId text
// returns: total
MATCH (:Document {id: $documentId})-[n:NAMES]->(e)
WHERE size(coalesce(n.definedNames, [])) + size(coalesce(n.formerNames, [])) > 0
RETURN count(e) AS total

// purpose: what a document named whose names were taken away last, where that was cut off before the rest was done
// params: documentId text
// returns: id, canonicalId (of what was named)
MATCH (d:Document {id: $documentId})
UNWIND range(0, size(coalesce(d.forgotten, [])) - 1) AS n
RETURN d.forgotten[n] AS id, d.forgottenHeads[n] AS canonicalId

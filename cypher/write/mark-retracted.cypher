// purpose: say that a document is being taken back: an import of it begins anew
// params: documentId text
// returns: nothing
MATCH (d:Document {id: $documentId})
SET d.complete = false
REMOVE d.partsDone, d.fresh, d.checksum

// purpose: a text counts as read for the short names that it defines
// params: documentId text
// returns: id
MATCH (d:Document {id: $documentId})
REMOVE d.definitionsRead
RETURN d.id AS id

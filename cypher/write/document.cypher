// purpose: a document and its details, not yet complete
//   `fresh` says that nothing of it was there before: what later parts of a table bring is created without looking for it
// params: id text, details map, checksum text, now text
// returns: id, fresh
MERGE (d:Document {id: $id})
ON CREATE SET d.importedAt = $now, d.fileName = $details.fileName, d.fresh = true
ON MATCH SET d.fresh = null
SET d.kind = $details.kind, d.text = $details.text, d.title = $details.title, d.publisher = $details.publisher,
    d.rowTexts = $details.rowTexts, d.partsDone = null, d.url = $details.url, d.page = $details.page, d.publishedOn = $details.publishedOn,
    d.checksum = $checksum, d.complete = false
RETURN d.id AS id, d.fresh AS fresh

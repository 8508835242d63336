// purpose: a document and its details, not yet complete
// params: id text, details map, checksum text, now text
// returns: id
MERGE (d:Document {id: $id})
ON CREATE SET d.importedAt = $now, d.fileName = $details.fileName
SET d.kind = $details.kind, d.text = $details.text, d.title = $details.title, d.publisher = $details.publisher,
    d.rowTexts = $details.rowTexts, d.partsDone = null, d.url = $details.url, d.page = $details.page, d.publishedOn = $details.publishedOn,
    d.checksum = $checksum, d.complete = false
RETURN d.id AS id

// purpose: what is already known of a document that is about to be written
// params: id text
// returns: known (map of its details, checksum and complete), claimIds
MATCH (d:Document {id: $id})
OPTIONAL MATCH (c:Claim {documentId: d.id})
RETURN d {.title, .publisher, .url, .page, .publishedOn, .checksum, .complete} AS known, collect(c.id) AS claimIds

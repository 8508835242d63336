// purpose: how far the import of a table has come
// params: id text
// returns: known (map of its details, checksum, complete, partsDone and fresh)
MATCH (d:Document {id: $id})
RETURN d {.title, .publisher, .url, .page, .publishedOn, .checksum, .complete, .partsDone, .fresh} AS known

// purpose: how far the import of a table has come
// params: id text
// returns: known (map of its details, checksum, complete and partsDone)
MATCH (d:Document {id: $id})
RETURN d {.title, .publisher, .url, .page, .publishedOn, .checksum, .complete, .partsDone} AS known

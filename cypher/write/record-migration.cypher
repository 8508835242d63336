// purpose: record that a migration was applied
// params: version integer, file text, checksum text
// returns: nothing
MERGE (m:Migration {version: toInteger($version)})
SET m.file = $file, m.checksum = $checksum, m.appliedAt = toString(datetime())

// purpose: which migrations this graph has had
// params: none
// returns: version, file, checksum
MATCH (m:Migration)
RETURN m.version AS version, m.file AS file, m.checksum AS checksum
ORDER BY version

// purpose: the checksum with which a register was last written
// params: id text
// returns: checksum
MATCH (r:Register {id: $id})
RETURN r.checksum AS checksum

// purpose: how often the graph has been opened for writing and closed again, and whether somebody writes now
// params: none
// returns: epoch, isWritten
OPTIONAL MATCH (l:Lease {id: 'writers'})
RETURN coalesce(l.epoch, 0) AS epoch, coalesce(l.expiresAt > timestamp(), false) AS isWritten

// purpose: give the writers' lease back; who has kept something of the graph sees by the epoch that it is out of date
// params: token text
// returns: nothing
MATCH (l:Lease {id: 'writers', token: $token})
SET l.epoch = coalesce(l.epoch, 0) + 1
REMOVE l.token, l.owner, l.expiresAt, l.heartbeatAt

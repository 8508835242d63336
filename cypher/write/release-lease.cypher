// purpose: give the writers' lease back
// params: token text
// returns: nothing
MATCH (l:Lease {id: 'writers', token: $token})
REMOVE l.token, l.owner, l.expiresAt, l.heartbeatAt

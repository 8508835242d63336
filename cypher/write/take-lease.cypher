// purpose: take the writers' lease if it is free, expired or already ours
// params: token text, owner text, seconds integer
// returns: taken, holder
MERGE (l:Lease {id: 'writers'})
SET l.touched = timestamp()
WITH l, l.token IS NULL OR l.token = $token OR l.expiresAt < timestamp() AS free
FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
  SET l.epoch = coalesce(l.epoch, 0) + CASE WHEN l.token = $token THEN 0 ELSE 1 END,
    l.token = $token, l.owner = $owner, l.heartbeatAt = timestamp(), l.expiresAt = timestamp() + toInteger($seconds) * 1000)
RETURN free AS taken, l.owner AS holder

// purpose: the newest import jobs, with their state as it was last kept.
// params: limit integer
// returns: job string
MATCH (kept:ImportJob)
RETURN kept.job AS job
ORDER BY kept.createdAt DESC
LIMIT toInteger($limit)

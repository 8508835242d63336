// purpose: the newest import jobs, with their state as it was last kept.
// params: limit integer
// returns: job string
MATCH (job:ImportJob)
RETURN job.job AS job
ORDER BY job.createdAt DESC
LIMIT toInteger($limit)

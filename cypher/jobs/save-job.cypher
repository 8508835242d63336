// purpose: keeps the state of one import job, so that a restart still shows it.
// params: id string, state string, createdAt string, job string
// returns: id string
MERGE (job:ImportJob {id: $id})
SET job.state = $state, job.createdAt = $createdAt, job.job = $job
RETURN job.id AS id

// purpose: keeps the state of one import job, so that a restart still shows it.
// params: id string, state string, createdAt string, job string
// returns: id string
MERGE (kept:ImportJob {id: $id})
SET kept.state = $state, kept.createdAt = $createdAt, kept.job = $job
RETURN kept.id AS id

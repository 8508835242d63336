// purpose: one import job as it was last kept.
// params: id string
// returns: job string
MATCH (job:ImportJob {id: $id})
RETURN job.job AS job

// purpose: one import job as it was last kept.
// params: id string
// returns: job string
MATCH (kept:ImportJob {id: $id})
RETURN kept.job AS job

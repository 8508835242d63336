// purpose: take back what a person put in the place of a claim
// params: id text (of the claim that was put right)
// returns: removed
MATCH (c:Claim {id: $id})
MATCH (h:Claim {id: c.correctedBy}) WHERE h.extractor STARTS WITH 'hand/'
DETACH DELETE h
REMOVE c.correctedBy
RETURN count(*) AS removed

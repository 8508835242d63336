// purpose: take back a claim that a person made
// params: id text
// returns: removed
MATCH (h:Claim {id: $id}) WHERE h.extractor STARTS WITH 'hand/'
DETACH DELETE h
RETURN count(*) AS removed

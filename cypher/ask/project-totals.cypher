// purpose: the claims that state the total of projects, for sums that no edge of theirs states
// params: projectIds string[]
// returns: projectId, claimIds
MATCH (project:Project)
WHERE project.id IN $projectIds
MATCH (part:Entity {canonicalId: project.id})<-[:SUBJECT]-(claim:Claim {predicate: 'totalInvestmentCny'})
WHERE claim.status = 'accepted' AND claim.polarity = 'positive' AND claim.retracted IS NULL
RETURN project.id AS projectId, collect(claim.id) AS claimIds

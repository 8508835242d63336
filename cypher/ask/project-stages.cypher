// purpose: the dated stages of projects, as sources state them
// params: projectIds string[]
// returns: projectId, claimId, stage, date, modality
MATCH (project:Project)
WHERE project.id IN $projectIds
MATCH (part:Entity {canonicalId: project.id})
MATCH (claim:Claim {predicate: 'stage', subjectId: part.id})
WHERE claim.status = 'accepted' AND claim.polarity = 'positive'
RETURN project.id AS projectId, claim.id AS claimId, claim.value AS stage, claim.date AS date, claim.modality AS modality
ORDER BY date

// purpose: the stages of projects, as sources state them; properties is JSON and holds the date
// params: projectIds string[]
// returns: projectId, claimId, stage, properties, modality
MATCH (project:Project)
WHERE project.id IN $projectIds
MATCH (part:Entity {canonicalId: project.id})<-[:SUBJECT]-(claim:Claim {predicate: 'stage'})
WHERE claim.status = 'accepted' AND claim.polarity = 'positive'
RETURN project.id AS projectId, claim.id AS claimId, claim.value AS stage, claim.properties AS properties, claim.modality AS modality
ORDER BY projectId, claimId

// purpose: canonical entities of which sources give several numbers for one property
// params: none
// returns: id
MATCH (c:Claim)-[:SUBJECT]->(e:Entity)
WHERE c.value IS NOT NULL AND c.retracted IS NULL AND c.status = 'accepted' AND c.polarity = 'positive'
WITH e.canonicalId AS id, c.predicate AS predicate, count(DISTINCT c.value) AS values
WHERE values > 1
RETURN DISTINCT id

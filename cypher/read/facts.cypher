// purpose: the ids of the property claims of an entity and those merged into it, the latest reported first
// params: id text
// returns: id
MATCH (m:Entity {canonicalId: $id})<-[:SUBJECT]-(c)-[:STATED_IN]->(:Passage)<-[:HAS_PASSAGE]-(a:Article)
      <-[:HAS_ARTICLE]-(d:Document)
WHERE c.value IS NOT NULL AND c.retracted IS NULL AND c.status <> 'rejected'
RETURN c.id AS id
ORDER BY c.predicate, coalesce(a.date, d.publishedOn, '') DESC, c.id

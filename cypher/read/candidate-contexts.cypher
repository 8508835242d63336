// purpose: what claims say of entities that may be the same as others: who or what stands at the other end
// Claims are reached by their relationships and not by their label: with it the index on their status would be sought
//   once for each entity, and the cost be the square of what an import brings.
// params: ids list<text>
// returns: id, context, backers
UNWIND $ids AS id
MATCH (other:Entity {id: id})
RETURN id,
       COLLECT {
         MATCH (other)<-[:SUBJECT]-(c)-[:OBJECT]->(o:Entity)
         WHERE other.type IN ['Company', 'Person', 'Project'] AND c.retracted IS NULL AND c.status = 'accepted'
           AND c.polarity = 'positive'
         RETURN DISTINCT {predicate: c.predicate, type: o.type, name: o.name, properties: c.properties} LIMIT 40
       } AS context,
       COLLECT {
         MATCH (other:Project)<-[:OBJECT]-(c)-[:SUBJECT]->(s:Entity)
         WHERE c.predicate IN ['INVESTED_IN', 'DEVELOPS'] AND c.retracted IS NULL AND c.status = 'accepted'
           AND c.polarity = 'positive'
         RETURN DISTINCT {predicate: c.predicate, type: s.type, name: s.name, properties: c.properties} LIMIT 20
       } AS backers

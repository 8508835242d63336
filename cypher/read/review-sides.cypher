// purpose: what stands beside each entity, for a person who compares two of them
// params: ids list<text>
// returns: id, places, parks, parents, backers, products, documents, joined
UNWIND $ids AS id
MATCH (asked:Entity {id: id})
MATCH (e:Entity {id: asked.canonicalId})
RETURN id,
       COLLECT { MATCH (e)-[:LOCATED_IN|REGISTERED_IN|PART_OF]->(o:District) RETURN DISTINCT o.name AS name ORDER BY name LIMIT 8 } AS places,
       COLLECT { MATCH (e)-[:LOCATED_IN|PART_OF]->(o:IndustrialPark) RETURN DISTINCT o.name AS name ORDER BY name LIMIT 8 } AS parks,
       COLLECT { MATCH (e)-[:SUBSIDIARY_OF]->(o:Company) RETURN DISTINCT o.name AS name ORDER BY name LIMIT 8 } AS parents,
       COLLECT { MATCH (e)<-[:INVESTED_IN|DEVELOPS]-(o:Entity) RETURN DISTINCT o.name AS name ORDER BY name LIMIT 8 } AS backers,
       COLLECT { MATCH (e)-[:PRODUCES]->(o:Product) RETURN DISTINCT o.name AS name ORDER BY name LIMIT 8 } AS products,
       COUNT {
         MATCH (m:Entity {canonicalId: e.id})<-[n:NAMES]-(d:Document) WHERE n.retracted IS NULL
         RETURN DISTINCT d
       } AS documents,
       COLLECT {
         MATCH (m:Entity {canonicalId: e.id}) WHERE m.id <> e.id
         RETURN DISTINCT m.name AS name ORDER BY name LIMIT 12
       } AS joined

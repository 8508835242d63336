// purpose: entities that might be the same as these: of one type, with the same normalised name or code, with one of the
//   other names given, or sharing a key under which names are looked for; and all that were merged with those. With what claims say of each
// Claims are reached by their relationships and not by their label: with it the index on their status would be sought
//   once for each entity, and the cost be the square of what an import brings.
// params: rows list<map>
// returns: forId, id, type, name, normalName, scope, uscc, definedNames, formerNames, nameEn, context, backers, canonicalId
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
CALL (e, row) {
  MATCH (other:Entity {normalName: e.normalName}) WHERE other.type = e.type
  RETURN other
  UNION
  WITH e WHERE e.uscc IS NOT NULL
  MATCH (other:Company {uscc: e.uscc})
  RETURN other
  UNION
  UNWIND row.otherNames AS name
  MATCH (found:Entity {normalName: name}) WHERE found.type = e.type
  MATCH (other:Entity {canonicalId: found.canonicalId})
  RETURN other
  UNION
  WITH e, row WHERE row.query <> ''
  CALL db.index.fulltext.queryNodes('entity_match', row.query, {limit: 40}) YIELD node AS found
  WITH e, found WHERE found.type = e.type
  MATCH (other:Entity {canonicalId: found.canonicalId})
  RETURN other
  UNION
  RETURN e AS other
}
RETURN row.id AS forId, other.id AS id, other.type AS type, other.name AS name, other.normalName AS normalName,
       other.scope AS scope, other.uscc AS uscc, other.canonicalId AS canonicalId,
       COLLECT {
         MATCH (other)<-[n:NAMES]-() WHERE n.retracted IS NULL
         UNWIND n.definedNames AS defined
         RETURN DISTINCT defined
       } AS definedNames,
       COLLECT {
         MATCH (other)<-[n:NAMES]-() WHERE n.retracted IS NULL
         UNWIND n.formerNames AS former
         RETURN DISTINCT former
       } AS formerNames,
       CASE WHEN other.nameEnKind = 'official' THEN other.nameEn END AS nameEn,
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
ORDER BY forId, id

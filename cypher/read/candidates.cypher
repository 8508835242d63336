// purpose: entities that might be the same as these: of one type, with the same normalised name or code, with one of the
//   other names given, or bearing a name that begins with this one; and all that were merged with those
// params: rows list<map>
// returns: forId, id, type, name, normalName, scope, uscc, definedNames, canonicalId
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
  CALL db.index.fulltext.queryNodes('entity_keys', row.query, {limit: 50}) YIELD node AS found
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
       } AS definedNames
ORDER BY forId, id

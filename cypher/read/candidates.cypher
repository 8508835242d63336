// purpose: entities that might be the same as these: of one type, with the same normalised name or the same code
// params: ids list<text>
// returns: forId, id, type, name, normalName, scope, uscc, canonicalId
UNWIND $ids AS forId
MATCH (e:Entity {id: forId})
CALL (e) {
  MATCH (other:Entity {normalName: e.normalName}) WHERE other.type = e.type
  RETURN other
  UNION
  WITH e WHERE e.uscc IS NOT NULL
  MATCH (other:Company {uscc: e.uscc})
  RETURN other
  UNION
  RETURN e AS other
}
RETURN forId, other.id AS id, other.type AS type, other.name AS name, other.normalName AS normalName,
       other.scope AS scope, other.uscc AS uscc, other.canonicalId AS canonicalId
ORDER BY forId, id

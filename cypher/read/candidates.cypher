// purpose: entities that might be the same as these: of one type, with the same normalised name or code, with one of the
//   other names given, or sharing a key under which names are looked for; and all that were merged with those. What claims
//   say of them is read by read/candidate-contexts, of those alone whose names leave anything open
// Of firms that only share a key with it, those with another code than its own are left out: the law made them two.
// params: rows list<map> (id, uscc: a code that is not stored yet, otherNames, query)
// returns: forId, id, type, name, normalName, scope, uscc, nameEn, canonicalId, definedNames, formerNames
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WITH row, e, coalesce(row.uscc, e.uscc) AS code
CALL (e, row, code) {
  MATCH (other:Entity {normalName: e.normalName}) WHERE other.type = e.type
  RETURN other
  UNION
  WITH e, code WHERE code IS NOT NULL
  MATCH (other:Company {uscc: code})
  RETURN other
  UNION
  UNWIND row.otherNames AS name
  MATCH (found:Entity {normalName: name}) WHERE found.type = e.type
  MATCH (other:Entity {canonicalId: found.canonicalId})
  RETURN other
  UNION
  WITH e, row, code WHERE row.query <> ''
  CALL db.index.fulltext.queryNodes('entity_match', row.query, {limit: 40}) YIELD node AS found
  WITH e, found, code WHERE found.type = e.type AND (code IS NULL OR found.uscc IS NULL OR found.uscc = code)
  MATCH (other:Entity {canonicalId: found.canonicalId})
  RETURN other
  UNION
  RETURN e AS other
}
RETURN row.id AS forId, other.id AS id, other.type AS type, other.name AS name, other.normalName AS normalName,
       other.scope AS scope, other.uscc AS uscc, other.canonicalId AS canonicalId,
       CASE WHEN other.nameEnKind = 'official' THEN other.nameEn END AS nameEn,
       COLLECT {
         MATCH (other)<-[n:NAMES]-() WHERE n.retracted IS NULL
         UNWIND n.definedNames AS defined
         RETURN DISTINCT defined
       } AS definedNames,
       COLLECT {
         MATCH (other)<-[n:NAMES]-() WHERE n.retracted IS NULL
         UNWIND n.formerNames AS former
         RETURN DISTINCT former
       } AS formerNames
ORDER BY forId, id

// purpose: one step outward along standing decisions and present groups, with the entities reached
// A decision that rests on a defined short name stands only while some document still defines it.
// params: ids list<text>
// returns: members (id, name, canonicalId, regrouping), decisions
CALL () {
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  MATCH (m:Entity {canonicalId: e.canonicalId})
  RETURN collect(DISTINCT m {.id, .name, .canonicalId, .regrouping}) AS members
}
CALL () {
  UNWIND $ids AS id
  MATCH (d:Decision) WHERE (d.leftId = id OR d.rightId = id) AND d.revokedAt IS NULL
    AND (NOT d.features CONTAINS '"definedName":' OR EXISTS {
      MATCH (short:Entity)
      MATCH (full:Entity)<-[n:NAMES]-()
      WHERE short.id IN [d.leftId, d.rightId] AND full.id IN [d.leftId, d.rightId] AND short.id <> full.id
        AND n.retracted IS NULL AND short.normalName IN n.definedNames
    })
  RETURN collect(DISTINCT d {.id, .judgement, .leftId, .rightId, .score, .by, .at}) AS decisions
}
RETURN members, decisions

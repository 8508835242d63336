// purpose: one step outward along standing decisions and present groups, with the entities reached
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
  RETURN collect(DISTINCT d {.id, .judgement, .leftId, .rightId, .score}) AS decisions
}
RETURN members, decisions

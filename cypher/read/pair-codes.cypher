// purpose: the two entities of a judgement, each with the codes of its group
// params: ids list<text>
// returns: id, type, name, codes
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e.type AS type, e.name AS name,
       COLLECT { MATCH (m:Company {canonicalId: e.canonicalId}) WHERE m.uscc IS NOT NULL RETURN DISTINCT m.uscc } AS codes

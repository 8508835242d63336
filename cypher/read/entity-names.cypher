// purpose: by which names entities can be looked for
// params: ids list<text>
// returns: id, type, name, definedNames, formerNames
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e.type AS type, e.name AS name,
       COLLECT { MATCH (e)<-[n:NAMES]-() WHERE n.retracted IS NULL UNWIND n.definedNames AS defined RETURN DISTINCT defined } AS definedNames,
       COLLECT { MATCH (e)<-[n:NAMES]-() WHERE n.retracted IS NULL UNWIND n.formerNames AS former RETURN DISTINCT former } AS formerNames

// purpose: which of these entities share a full name, a recorded other name or a code with another one of their type
// params: rows list<map>
// returns: id
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WHERE EXISTS { MATCH (o:Entity {normalName: e.normalName}) WHERE o.type = e.type AND o.id <> e.id }
   OR (e.uscc IS NOT NULL AND EXISTS { MATCH (o:Company {uscc: e.uscc}) WHERE o.id <> e.id })
   OR any(name IN row.names WHERE EXISTS { MATCH (o:Entity {normalName: name}) WHERE o.type = e.type AND o.id <> e.id })
RETURN row.id AS id

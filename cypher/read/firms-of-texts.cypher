// purpose: firms without a code that texts name, page by page in the order of their ids, with what others find them by:
//   who of a register they may be
// params: after text, limit integer
// returns: id, name, matchKeys, definedNames
MATCH (e:Company) WHERE e.uscc IS NULL AND e.id > $after AND EXISTS { (e)<-[:NAMES]-(:Document {kind: 'text'}) }
WITH e ORDER BY e.id LIMIT toInteger($limit)
RETURN e.id AS id, e.name AS name, coalesce(e.matchKeys, []) AS matchKeys,
       COLLECT { MATCH (e)<-[n:NAMES]-() WHERE n.retracted IS NULL UNWIND n.definedNames AS defined RETURN DISTINCT defined } AS definedNames
ORDER BY id

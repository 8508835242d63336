// purpose: firms without a code that texts name, page by page in the order of their ids: who of a register they may be
// params: after text, limit integer
// returns: id
MATCH (e:Company) WHERE e.uscc IS NULL AND e.id > $after AND EXISTS { (e)<-[:NAMES]-(:Document {kind: 'text'}) }
RETURN e.id AS id
ORDER BY id LIMIT toInteger($limit)

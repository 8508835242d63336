// purpose: which of these normalised names and codes some entity has already
// params: names list<text>, codes list<text>
// returns: type, name and code, one of which is null
UNWIND $names AS name
MATCH (o:Entity {normalName: name})
RETURN DISTINCT o.type AS type, name, null AS code
UNION ALL
UNWIND $codes AS code
MATCH (c:Company {uscc: code})
RETURN DISTINCT 'Company' AS type, null AS name, code

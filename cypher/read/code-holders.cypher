// purpose: which canonical company holds a code
// params: codes list<text>
// returns: code, id
UNWIND $codes AS code
MATCH (c:Company {canonicalUscc: code})
RETURN code, c.id AS id

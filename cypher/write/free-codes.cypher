// purpose: give back the codes of companies that are no longer canonical, or whose code changed, before others take them
// params: rows list<map>
// returns: total
UNWIND $rows AS row
MATCH (c:Company {id: row.id})
REMOVE c.canonicalUscc
RETURN count(*) AS total

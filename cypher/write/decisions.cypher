// purpose: append judgements; one that is already there stays as it is
// params: rows list<map>
// returns: created
UNWIND $rows AS row
OPTIONAL MATCH (old:Decision {id: row.id})
WITH row, old IS NULL AS created
MERGE (d:Decision {id: row.id})
ON CREATE SET d = row
RETURN sum(CASE WHEN created THEN 1 ELSE 0 END) AS created

// purpose: mark claims as retracted: they support nothing from now on
// params: ids list<text>
// returns: total
UNWIND $ids AS id
MATCH (c:Claim {id: id})
SET c.retracted = true
RETURN count(c) AS total

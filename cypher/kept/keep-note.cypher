// purpose: keep a note, or what it says now
// params: id text, kind text, targetId text, claimIds list<text>, text text, by text, at text
// returns: id
MERGE (n:Note {id: $id})
ON CREATE SET n.at = $at
SET n.kind = $kind, n.targetId = $targetId, n.claimIds = $claimIds, n.text = $text, n.by = $by, n.changedAt = $at
RETURN n.id AS id

// purpose: how much the graph holds
// params: none
// returns: documents, entities, claims, edges
RETURN COUNT { (:Document) } AS documents,
       COUNT { MATCH (e:Entity) WHERE e.canonicalId = e.id } AS entities,
       COUNT { (:Claim) } AS claims,
       COUNT { (:Entity)-->(:Entity) } AS edges

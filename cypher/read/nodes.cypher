// purpose: canonical nodes with the number of their edges; a merged id answers with its canonical node
// params: ids list<text>
// returns: askedId, node (properties), degree
UNWIND $ids AS askedId
MATCH (asked:Entity {id: askedId})
MATCH (e:Entity {id: asked.canonicalId})
RETURN askedId, properties(e) AS node,
       COUNT { (e)-[:INVESTED_IN|DEVELOPS|LOCATED_IN|REGISTERED_IN|PART_OF|ADMINISTERED_BY|PHASE_OF|SUPPLIES|PRODUCES|CONSUMES|UPSTREAM_OF|OWNS|SUBSIDIARY_OF|LEADS_CHAIN|OF]-() } AS degree

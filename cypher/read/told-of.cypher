// purpose: the entities of which more is told than which larger place they are part of, as the gazetteer tells of all places
// params: ids list<text>
// returns: id
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE EXISTS { (e)-[:INVESTED_IN|DEVELOPS|LOCATED_IN|REGISTERED_IN|ADMINISTERED_BY|PHASE_OF|SUPPLIES|PRODUCES|CONSUMES|UPSTREAM_OF|OWNS|SUBSIDIARY_OF|LEADS_CHAIN|OF]-() }
RETURN id

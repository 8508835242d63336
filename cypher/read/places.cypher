// purpose: the nearest place that each entity lies in, to tell homonyms apart
// params: ids list<text>
// returns: id, place
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r:LOCATED_IN|PART_OF|REGISTERED_IN]->(p:Entity)
WITH id, p, r ORDER BY CASE type(r) WHEN 'LOCATED_IN' THEN 0 WHEN 'PART_OF' THEN 1 ELSE 2 END, r.validTo IS NOT NULL,
     r.evidenceCount DESC, p.id
WITH id, collect(p.name) AS names
RETURN id, names[0] AS place

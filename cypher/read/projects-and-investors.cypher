// purpose: projects page by page in the order of their ids, with who is stated to have invested in each; plans left out
// params: after text, limit integer
// returns: id, name, investments (id, from, date, amountText)
MATCH (e:Project)
WHERE e.id > $after AND e.canonicalId = e.id AND EXISTS { (e)<-[r:INVESTED_IN]-() WHERE r.modality <> 'planned' }
WITH e ORDER BY e.id LIMIT toInteger($limit)
RETURN e.id AS id, e.name AS name,
       COLLECT {
         MATCH (e)<-[r:INVESTED_IN]-(o:Entity) WHERE r.modality <> 'planned'
         RETURN {id: r.id, from: o.id, date: r.date, amountText: r.amountText} ORDER BY r.id
       } AS investments
ORDER BY id

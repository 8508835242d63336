// purpose: firms, persons and public bodies page by page in the order of their ids, with where each is registered and
//   what each holds and belongs to
// params: after text, limit integer
// returns: id, node (properties), places (names), parents (ids), holdings (id, to, percentage, contributionCny, asOf)
MATCH (e:Entity)
WHERE e.id > $after AND e.canonicalId = e.id AND e.type IN ['Company', 'Person', 'PublicBody']
WITH e ORDER BY e.id LIMIT toInteger($limit)
RETURN e.id AS id, properties(e) AS node,
       COLLECT { MATCH (e)-[:REGISTERED_IN]->(p:District) RETURN DISTINCT p.name ORDER BY p.name } AS places,
       COLLECT {
         MATCH (e)-[r:SUBSIDIARY_OF]->(p:Company) WHERE r.modality <> 'planned' RETURN DISTINCT p.id ORDER BY p.id
       } AS parents,
       COLLECT {
         MATCH (e)-[r:OWNS]->(o:Company)
         RETURN {id: r.id, to: o.id, percentage: r.percentage, contributionCny: r.contributionCny, asOf: r.asOf}
         ORDER BY r.id
       } AS holdings
ORDER BY id

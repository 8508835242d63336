// purpose: names of which something can be asked: places with investors, companies that invest, that supply, parks with companies
// params: none
// returns: kind, name, nameEn
CALL () {
  MATCH (:Entity)-[:INVESTED_IN]->(:Project)-[:LOCATED_IN]->(place:District)
  RETURN 'investedPlace' AS kind, place AS entity, count(*) AS weight
  ORDER BY weight DESC
  LIMIT 1
  UNION ALL
  MATCH (company:Company)-[edge:INVESTED_IN]->(:Entity)
  RETURN 'investor' AS kind, company AS entity, count(*) AS weight
  ORDER BY weight DESC
  LIMIT 1
  UNION ALL
  MATCH (company:Company)-[edge:SUPPLIES]->(:Company)
  RETURN 'supplier' AS kind, company AS entity, count(*) AS weight
  ORDER BY weight DESC
  LIMIT 1
  UNION ALL
  MATCH (:Company)-[:LOCATED_IN]->(place:IndustrialPark)
  RETURN 'park' AS kind, place AS entity, count(*) AS weight
  ORDER BY weight DESC
  LIMIT 1
}
RETURN kind, entity.name AS name, entity.nameEn AS nameEn

// purpose: companies that belong to companies, at any depth up to six
// params: companyIds string[]
// returns: id
MATCH (member:Company)-[:SUBSIDIARY_OF*1..6]->(head:Company)
WHERE head.id IN $companyIds
RETURN DISTINCT member.id AS id

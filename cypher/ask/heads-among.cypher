// purpose: which of these companies belong to which other of them, at any depth up to four
// params: companyIds string[]
// returns: member, head
MATCH (member:Company)-[:SUBSIDIARY_OF*1..4]->(head:Company)
WHERE member.id IN $companyIds AND head.id IN $companyIds AND member.id <> head.id
RETURN DISTINCT member.id AS member, head.id AS head

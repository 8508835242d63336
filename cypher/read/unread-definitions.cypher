// purpose: texts that were imported before short names were kept, with the names of their firms
// params: limit integer
// returns: documentId, text, names (list of entityId, aliases)
MATCH (d:Document {definitionsRead: false})
WITH d ORDER BY d.id LIMIT toInteger($limit)
RETURN d.id AS documentId, d.text AS text, COLLECT {
  MATCH (d)-[n:NAMES]->(e:Company)
  RETURN {entityId: e.id, aliases: coalesce(n.aliases, [])}
} AS names

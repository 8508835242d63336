// purpose: entities of one type that nothing names yet, as one part of a table names them; `stored` is how one looks
//   The label stands in CREATE: set afterwards it would have every constraint and index looked at once more
//   Keys come as one text with a line each: thirty short texts a firm would take longer to come in than to be cut apart
// params: documentId text, version text, type text, rows list<map> (stored map, searchKeys text, matchKeys text, name, aliases, naming: properties as JSON)
// returns: total, created
MATCH (d:Document {id: $documentId})
UNWIND $rows AS row
WITH d, row, row.stored AS stored,
     CASE row.searchKeys WHEN '' THEN [] ELSE split(row.searchKeys, '\n') END AS searchKeys,
     CASE row.matchKeys WHEN '' THEN [] ELSE split(row.matchKeys, '\n') END AS matchKeys
CREATE (d)-[:NAMES {name: row.name, aliases: row.aliases, properties: row.naming, version: $version}]->(e:Entity:$($type))
SET e += stored {.*, searchKeys: searchKeys, matchKeys: matchKeys}
RETURN count(*) AS total, count(*) AS created

// purpose: documents by id or file name
// params: key text
// returns: id, fileName
MATCH (d:Document) WHERE d.id = $key OR d.fileName = $key
RETURN d.id AS id, d.fileName AS fileName
ORDER BY CASE WHEN d.id = $key THEN 0 ELSE 1 END, d.importedAt

// purpose: canonical entities by words anywhere in their names
// params: query text (Lucene), types list<text> (empty for all), pool integer
// returns: node (properties), score
CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: toInteger($pool)}) YIELD node, score
WHERE node.canonicalId = node.id AND ($types = [] OR node.type IN $types)
RETURN properties(node) AS node, score

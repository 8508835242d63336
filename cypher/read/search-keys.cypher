// purpose: canonical entities by the beginning of a folded name, pinyin, initials, Latin word or code
// params: query text (Lucene), types list<text> (empty for all), pool integer
// returns: node (properties), score
CALL db.index.fulltext.queryNodes('entity_keys', $query, {limit: toInteger($pool)}) YIELD node, score
WHERE node.canonicalId = node.id AND ($types = [] OR node.type IN $types)
RETURN properties(node) AS node, score

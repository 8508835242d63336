// Chinese names, by overlapping pairs of characters: 万凯 finds 万凯新材料.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (e:Entity) ON EACH [e.name, e.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
// Pinyin, initials, Latin names and codes, folded and joined by the writer: one key is one term, found by its beginning.
CREATE FULLTEXT INDEX entity_keys IF NOT EXISTS FOR (e:Entity) ON EACH [e.searchKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// purpose: things whose names may stand in a question: by pairs of Chinese characters, and by pinyin, Latin names and codes
// params: names string, keys string[]
// returns: id, type, name, nameEn, aliases, level, known, places
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $names, {limit: 300}) YIELD node
  RETURN node
  UNION
  UNWIND $keys AS key
  CALL db.index.fulltext.queryNodes('entity_keys', key, {limit: 80}) YIELD node
  RETURN node
}
WITH DISTINCT node
WHERE NOT node:Statistic
MATCH (entity:Entity {id: node.canonicalId})
WITH DISTINCT entity
RETURN entity.id AS id,
  head([label IN labels(entity) WHERE label <> 'Entity']) AS type,
  entity.name AS name,
  entity.nameEn AS nameEn,
  entity.aliases + COLLECT {
    MATCH (part:Entity {canonicalId: entity.id})
    UNWIND [part.name] + coalesce(part.aliases, []) AS other
    RETURN DISTINCT other
  } AS aliases,
  entity.level AS level,
  EXISTS {
    MATCH (entity)<-[:PART_OF*0..3]-()-[edge]-(:Entity)
    WHERE NOT type(edge) IN ['PART_OF', 'ADMINISTERED_BY']
  } AS known,
  COLLECT {
    MATCH (entity)-[:LOCATED_IN|PART_OF*1..5]->(place:Entity)
    RETURN DISTINCT place {.name, .nameEn}
  } AS places

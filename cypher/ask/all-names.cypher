// purpose: everything that a question may name, as find-names gives it, with the keys by which Latin names are found; none where there is more than `most`
// params: most integer
// returns: id, type, name, nameEn, aliases, level, known, places, keys
CALL () {
  MATCH (e:Entity)
  RETURN count(e) AS size
}
MATCH (entity:Entity)
WHERE size <= $most AND entity.canonicalId = entity.id AND NOT entity:Statistic
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
  } AS places,
  COLLECT {
    MATCH (part:Entity {canonicalId: entity.id})
    UNWIND part.searchKeys AS key
    RETURN DISTINCT key
  } AS keys

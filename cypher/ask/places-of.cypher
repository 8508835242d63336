// purpose: the places in which things lie, from the site up to the country, each with its distance
// params: thingIds string[]
// returns: id, places
MATCH (thing:Entity)
WHERE thing.id IN $thingIds
RETURN thing.id AS id, COLLECT {
  MATCH path = (thing)-[:PHASE_OF*0..1]->(:Entity)-[:LOCATED_IN*0..1]->(:Entity)-[:PART_OF*0..6]->(place:Entity)
  WHERE place:District OR place:IndustrialPark
  WITH place, min(length(path)) AS distance
  ORDER BY distance
  RETURN place {.id, .name, .nameEn, .level, type: head([label IN labels(place) WHERE label <> 'Entity'])}
} AS places

// purpose: which of these things, or of what lies in them, sources tell anything but their place on the map
// params: ids string[]
// returns: id
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE EXISTS {
  MATCH (entity)<-[:PART_OF*0..3]-()-[edge]-(:Entity)
  WHERE NOT type(edge) IN ['PART_OF', 'ADMINISTERED_BY']
}
RETURN entity.id AS id

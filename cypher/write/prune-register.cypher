// purpose: forget what an earlier version of a register named, and record the new one
// params: registerId text, version text, edgeIds list<text>
// returns: forgotten (ids)
MATCH (g:Register {id: $registerId})
CALL (g) {
  MATCH (g)-[:NAMES]->(:Entity)-[r]->(:Entity)
  WHERE r.source = $registerId AND NOT r.id IN $edgeIds
  DELETE r
}
CALL (g) {
  OPTIONAL MATCH (g)-[n:NAMES]->(e:Entity) WHERE n.version <> $version
  WITH n, e.id AS id
  DELETE n
  RETURN collect(id) AS forgotten
}
SET g.checksum = $version
RETURN forgotten

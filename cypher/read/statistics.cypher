// purpose: the figures about an entity
// params: id text
// returns: id
MATCH (:Entity {id: $id})<-[:OF]-(s:Statistic)
RETURN s.id AS id
ORDER BY s.metric, s.period DESC, s.id

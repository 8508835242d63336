// purpose: how a document names some of its entities so far
// params: documentId text, version text, ids list<text>
// returns: id, name, aliases, properties (JSON)
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[n:NAMES]-(d:Document)
WHERE d.id = $documentId AND n.version = $version AND n.retracted IS NULL
RETURN id, n.name AS name, n.aliases AS aliases, n.properties AS properties

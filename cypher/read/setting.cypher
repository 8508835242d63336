// purpose: a setting that the graph keeps, since what is stored was made by it
// params: name text
// returns: value
MATCH (s:Setting {name: $name})
RETURN s.value AS value

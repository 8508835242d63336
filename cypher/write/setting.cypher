// purpose: keep a setting by which what is stored was made
// params: name text, value text
// returns: value
MERGE (s:Setting {name: $name})
SET s.value = $value
RETURN s.value AS value

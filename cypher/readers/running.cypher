// purpose: which of these readers' transactions are still there, such as one that was terminated within a loop over a list
// params: names list of strings
// returns: name
SHOW TRANSACTIONS YIELD metaData
WHERE metaData.tupuReader IN $names
RETURN metaData.tupuReader AS name

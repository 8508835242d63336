// purpose: end a reader's transaction by the name that it was begun with
// params: name string
// returns: id, state before, message of each that was there
SHOW TRANSACTIONS YIELD transactionId AS id, metaData, status AS state
WHERE metaData.tupuReader = $name
TERMINATE TRANSACTIONS id YIELD message
RETURN id, state, message

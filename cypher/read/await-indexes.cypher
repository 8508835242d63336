// purpose: wait until new indexes answer
// params: none
// returns: nothing
CALL db.awaitIndexes(120)

// Holds something until the transaction is over; whoever wants to change it next waits.
SET @node.locked = true
REMOVE @node.locked

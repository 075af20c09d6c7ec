// Locks a node until the transaction ends; whoever wants to change it next waits.
SET @node.locked = true
REMOVE @node.locked

// Changes a network unless somebody changed it since $version (null: whatever the version).
// Seen: the network was found for the user, or just created, in the same transaction.
// :param {id: 'network-1', version: 1, properties: {theme: 'Fravær'}}
MATCH (n:Network {id: $id})
@change(node: n)
RETURN fresh

// The conversation that was written under $key and has been taken back.
// :param {key: 'network-1/user-1/k'}
MATCH (gone:UndoneVisit {creationKey: $key})
RETURN gone.id AS id
ORDER BY id

// Makes changes of accounts run one after the other, across instances too.
// :param {}
MERGE (i:Installation {id: 'installation'})
SET i.accountsAt = datetime()

// Lets accounts be made and removed one after the other, also by several instances.
// :param {}
MERGE (i:Installation {id: 'installation'})
SET i.accountsAt = datetime()

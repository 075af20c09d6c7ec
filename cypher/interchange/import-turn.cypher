// Waits until no other import is writing; the turn ends with the transaction.
MERGE (turn:ImportTurn {id: 'import'})
SET turn.takenAt = datetime()

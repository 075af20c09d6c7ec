// Makes imports write one after the other; the turn ends with the transaction.
MERGE (turn:ImportTurn {id: 'import'})
SET turn.takenAt = datetime()

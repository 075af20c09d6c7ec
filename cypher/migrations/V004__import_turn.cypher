// Imports write one after the other; this is what they wait for.
CREATE CONSTRAINT import_turn_id IF NOT EXISTS FOR (n:ImportTurn) REQUIRE n.id IS UNIQUE

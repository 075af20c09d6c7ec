// Broad invitations, found by the code in their public address, and those who signed up.
CREATE CONSTRAINT workshop_id IF NOT EXISTS FOR (n:Workshop) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT workshop_code IF NOT EXISTS FOR (n:Workshop) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT sign_up_id IF NOT EXISTS FOR (n:SignUp) REQUIRE n.id IS UNIQUE;
CREATE INDEX sign_up_age IF NOT EXISTS FOR (n:SignUp) ON (n.at)

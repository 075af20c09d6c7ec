// Links that work once, and the tries at signing in.
CREATE CONSTRAINT invitation_hash IF NOT EXISTS FOR (n:Invitation) REQUIRE n.hash IS UNIQUE;
CREATE INDEX invitation_expiry IF NOT EXISTS FOR (n:Invitation) ON (n.expiresAt);
CREATE CONSTRAINT sign_in_tries_key IF NOT EXISTS FOR (n:SignInTries) REQUIRE n.key IS UNIQUE;
CREATE INDEX sign_in_tries_age IF NOT EXISTS FOR (n:SignInTries) ON (n.fullAt)

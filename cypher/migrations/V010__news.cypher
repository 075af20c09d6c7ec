// What happened in a network, numbered, so that each instance can ask what is new.
CREATE CONSTRAINT news_number IF NOT EXISTS FOR (n:News) REQUIRE (n.network, n.number) IS UNIQUE

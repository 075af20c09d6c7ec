// Chances are learned from the newest conversations of all networks.
CREATE INDEX visit_day IF NOT EXISTS FOR (n:Visit) ON (n.on)

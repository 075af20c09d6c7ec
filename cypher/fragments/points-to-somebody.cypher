// Whether a referral points to somebody: one between two records that became one does not.
EXISTS { (@referral)-[:TO]->() }

// Moves a referral to another status.
// :param {id: 'referral-1', status: 'CONTACTED'}
MATCH (r:Referral {id: $id})
SET r.status = $status, r.version = r.version + 1

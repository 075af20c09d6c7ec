// Sets how much may be asked of people unless somebody changed it since $version. Administrators may, and whoever
// leads a network.
// Seen: only asks whether the user leads any network, and says nothing of it.
// :param {viewer: 'user-1', askLimit: 3, coolingOffDays: 14, version: 0}
MATCH (u:User {id: $viewer})
WHERE u.role = 'ADMINISTRATOR' OR EXISTS { (u)-[:IS]->()<-[:LED_BY]-(:Network) }
MERGE (i:Installation {id: 'installation'})
SET i.locked = true
WITH i, coalesce(i.careVersion, 0) = $version AS fresh
FOREACH (_ IN CASE WHEN fresh THEN [1] ELSE [] END |
  SET i.askLimit = $askLimit, i.coolingOffDays = $coolingOffDays, i.careVersion = $version + 1)
REMOVE i.locked
RETURN fresh

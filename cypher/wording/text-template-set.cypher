// Rewords a text unless somebody changed it since $version.
// :param {key: 'PITCH', da: 'Vi …', en: 'We …', version: 0}
MERGE (t:TextTemplate {key: $key})
ON CREATE SET t.version = 0
SET t.locked = true
WITH t, t.version = $version AS fresh
FOREACH (_ IN CASE WHEN fresh THEN [1] ELSE [] END |
  SET t.da = $da, t.en = $en, t.version = t.version + 1)
REMOVE t.locked
RETURN fresh

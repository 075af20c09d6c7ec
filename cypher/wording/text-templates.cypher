// The texts that the installation has worded anew.
// :param {keys: ['PITCH']}
UNWIND $keys AS key
MATCH (t:TextTemplate {key: key})
RETURN key, t AS template
ORDER BY key

// Which new people were already recorded within the last hour because another referral of the network
// named them: the same name, and no title or organisation that tells them apart.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {network: 'network-1', newcomers: [{place: 0, name: 'anna', sortKey: '01', title: null, organisation: null}]}
UNWIND $newcomers AS new
MATCH (p:Person)
WHERE p.sortKey = new.sortKey AND p.id IS NOT NULL AND toLower(p.name) = new.name
  AND p.createdAt > datetime() - duration('PT1H')
  AND EXISTS { (p)<-[:TO]-(:Referral)-[:IN]->(:Network {id: $network}) }
  AND (new.title IS NULL OR p.title IS NULL OR toLower(p.title) = new.title)
  AND (new.organisation IS NULL OR NOT EXISTS { (p)-[:WORKS_FOR]->() }
    OR EXISTS { (p)-[:WORKS_FOR]->(:Organisation {id: new.organisation}) })
RETURN DISTINCT new.place AS place
ORDER BY place

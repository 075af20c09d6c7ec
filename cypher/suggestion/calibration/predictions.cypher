// What was predicted of the $most newest conversations of all networks, and how they went.
// Seen: reads all networks, but only counts and chances made of it reach a user.
// :param {since: date('2026-01-01'), most: 10000}
MATCH (v:Visit)
WHERE v.on >= $since
RETURN v.id AS id, v.outcome AS outcome, v.chanceReached AS reached, v.chanceYes AS yes
ORDER BY v.on DESC, id LIMIT $most

// How many organisations `people/organisations-search` finds.
// :param {query: '+skole*'}
CALL db.index.fulltext.queryNodes('organisation_text', $query) YIELD node AS o
RETURN count(o) AS total

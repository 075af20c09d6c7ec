// Whether the sample network is there, whole.
MATCH (i:Installation {id: 'installation'})
RETURN coalesce(i.sampleLoaded, false) AS loaded

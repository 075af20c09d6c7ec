// Whether the sample network was loaded to the end.
MATCH (i:Installation {id: 'installation'})
RETURN coalesce(i.sampleLoaded, false) AS loaded

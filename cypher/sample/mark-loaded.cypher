// Records that the sample network was loaded to the end.
MERGE (i:Installation {id: 'installation'})
SET i.sampleLoaded = true

// Notes that the sample network is there, whole.
MERGE (i:Installation {id: 'installation'})
SET i.sampleLoaded = true

// Whether what was done at this moment can still be undone.
(@moment > datetime() - duration('P1D'))

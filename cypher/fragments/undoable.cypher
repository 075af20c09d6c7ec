// Whether what was done at a moment can still be taken back.
(@moment > datetime() - duration('P1D'))

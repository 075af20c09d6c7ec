// How much may be asked of people, where the installation has said so.
MATCH (i:Installation {id: 'installation'})
WHERE i.careVersion IS NOT NULL
RETURN i.askLimit AS askLimit, i.coolingOffDays AS coolingOffDays, i.careVersion AS version

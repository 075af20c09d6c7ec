// How much may be asked of people, if the installation has set it.
MATCH (i:Installation {id: 'installation'})
WHERE i.careVersion IS NOT NULL
RETURN i.askLimit AS askLimit, i.coolingOffDays AS coolingOffDays, i.careVersion AS version

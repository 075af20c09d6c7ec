// Whether a user may see a network: administrators see every network, others those they lead, co-drive or
// open doors for.
(@user.role = 'ADMINISTRATOR' OR EXISTS { (@user)-[:IS]->()<-[:LED_BY|CO_DRIVEN_BY|REFERENCE_LED_BY]-(@network) })

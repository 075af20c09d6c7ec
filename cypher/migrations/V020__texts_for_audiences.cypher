// The pitch, the invitation and others now read differently for employees, citizens and others. What an
// installation had worded anew, it had worded for all; it stays so until it is worded anew for somebody.
MATCH (t:TextTemplate)
WHERE t.key IN ['MOTIVATION_QUESTIONS', 'KNOW_SOMEBODY', 'NOMINATION', 'PRIVACY', 'PITCH', 'PITCH_ASK',
  'INVITATION_SUBJECT', 'INVITATION', 'BROCHURE']
UNWIND ['EMPLOYEE', 'CITIZEN', 'YOUNG_PERSON', 'COMPANY', 'ASSOCIATION', 'POLITICIAN'] AS audience
MERGE (own:TextTemplate {key: t.key + '.' + audience})
ON CREATE SET own.da = t.da, own.en = t.en, own.version = 1

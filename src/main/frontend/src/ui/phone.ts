/** Narrower than this, tables turn into cards. */
export const phone = '(max-width: 48em)';

/**
 * A key for one intended change, so that sending it twice writes once. Not `crypto.randomUUID`:
 * browsers withhold that where the page comes over plain HTTP from another machine.
 */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

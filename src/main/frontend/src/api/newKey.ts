/**
 * An idempotency key: sending a change twice writes it once. Not `crypto.randomUUID`, which browsers
 * offer only over HTTPS or on localhost.
 */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

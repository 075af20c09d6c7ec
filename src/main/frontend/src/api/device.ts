/** Kept on this device after its page is closed, for reading without a connection. */
interface Kept<T> {
  at: string;
  value: T;
}

const prefix = 'rundtur.kept.';
const days = 7;

export function keep<T>(name: string, value: T): void {
  const kept: Kept<T> = { at: new Date().toISOString(), value };
  localStorage.setItem(prefix + name, JSON.stringify(kept));
}

/** What was kept under the name; null when it is more than a week old, since people change. */
export function kept<T>(name: string, now = Date.now()): Kept<T> | null {
  const text = localStorage.getItem(prefix + name);
  if (text === null) return null;
  try {
    const found = JSON.parse(text) as Kept<T>;
    if (now - Date.parse(found.at) < days * 86_400_000) return found;
  } catch {
    // Not ours, or truncated: treat it as missing.
  }
  localStorage.removeItem(prefix + name);
  return null;
}

/** Removes everything more than a week old, including what is never read again. */
export function forgetOld(now = Date.now()): void {
  for (const key of names()) kept(key.slice(prefix.length), now);
}

function names(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
}

/** Removes everything kept, so that the next user of the device finds nothing. */
export function forgetEverything(): void {
  for (const key of names()) localStorage.removeItem(key);
}

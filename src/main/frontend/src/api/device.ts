/** What stays on this device after its page is closed, so that it can be read without a connection. */
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

/** What was kept under the name; nothing when it is more than a week old, for people change. */
export function kept<T>(name: string, now = Date.now()): Kept<T> | null {
  const text = localStorage.getItem(prefix + name);
  if (text === null) return null;
  try {
    const found = JSON.parse(text) as Kept<T>;
    if (now - Date.parse(found.at) < days * 86_400_000) return found;
  } catch {
    // Somebody else's, or cut off: as good as nothing.
  }
  localStorage.removeItem(prefix + name);
  return null;
}

/** Drops what is more than a week old, also what nobody asks for any more. */
export function forgetOld(now = Date.now()): void {
  for (const key of names()) kept(key.slice(prefix.length), now);
}

function names(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
}

/** Leaves nothing behind for whoever uses the device next. */
export function forgetEverything(): void {
  for (const key of names()) localStorage.removeItem(key);
}

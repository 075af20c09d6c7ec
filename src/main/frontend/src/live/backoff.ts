/** Exponential backoff in milliseconds, up to half a minute. */
export function backoff(tries: number): number {
  return Math.min(1000 * 2 ** tries, 30_000);
}

/** Waits before the next attempt, or until aborted. */
export function waitToRetry(tries: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, backoff(tries));
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

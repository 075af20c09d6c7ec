/** How long to wait before trying again, in milliseconds: longer each time, up to half a minute. */
export function wait(tries: number): number {
  return Math.min(1000 * 2 ** tries, 30_000);
}

/** Waits before trying again, or until called off. */
export function patience(tries: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, wait(tries));
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

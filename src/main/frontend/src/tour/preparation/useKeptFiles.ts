import { useEffect, useState } from 'react';

type Keeping = 'keeping' | 'kept' | 'impossible';

/** The page's own files that are on the screen now. */
function files(): string[] {
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);
  return [...new Set(loaded)];
}

/** Keeps the files of the page on the device, so that the card opens without a connection. */
export function useKeptFiles(): Keeping {
  const possible = 'serviceWorker' in navigator;
  const [keeping, setKeeping] = useState<Keeping>(possible ? 'keeping' : 'impossible');
  useEffect(() => {
    if (!possible) return;
    const heard = (event: MessageEvent) => {
      if (event.data?.type === 'kept') setKeeping('kept');
    };
    navigator.serviceWorker.addEventListener('message', heard);
    navigator.serviceWorker
      .register('/card-worker.js')
      .then(() => navigator.serviceWorker.ready)
      .then(({ active }) => active?.postMessage({ type: 'keep', files: files() }))
      .catch(() => setKeeping('impossible'));
    return () => navigator.serviceWorker.removeEventListener('message', heard);
  }, [possible]);
  return keeping;
}

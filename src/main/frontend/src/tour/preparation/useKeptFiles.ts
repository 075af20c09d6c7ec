import { useEffect, useState } from 'react';

type Keeping = 'keeping' | 'kept' | 'impossible';

/** The asset files that this page has loaded. */
function files(): string[] {
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);
  return [...new Set(loaded)];
}

/** Lets the service worker cache the page's files, so that the card opens offline. */
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

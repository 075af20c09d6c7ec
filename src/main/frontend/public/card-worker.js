// Lets a conversation card that was opened once be opened again without a connection. It keeps the
// page's own files and nothing else: what is said about people is kept by the page, which forgets it.
const FILES = 'rundtur-files';
const SHELL = '/card-shell';
const CARD = /^\/networks\/[^/]+\/card\/[^/]+$/;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  if (event.data?.type !== 'keep') return;
  event.waitUntil(keep(event.data.files).then(() => event.source.postMessage({ type: 'kept' })));
});

async function keep(files) {
  const cache = await caches.open(FILES);
  await cache.put(SHELL, await fetch('/'));
  const wanted = new Set(files);
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname !== SHELL && !wanted.has(pathname)) await cache.delete(request);
  }
  for (const file of wanted) {
    if (!(await cache.match(file))) await cache.add(file);
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && CARD.test(pathname)) {
    event.respondWith(fetch(request).catch(() => caches.match(SHELL)));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
  }
});

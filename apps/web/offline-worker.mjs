/**
 * Keeps the app itself on a device that asked for it, so that it opens without a connection. The build puts the
 * list of its files in and serves this as `/offline-worker.js`. It never sees an answer of the API, nor a word of a
 * map: those go past it.
 *
 * All files of a build are kept together, each checked by its digest, or none. While there is a connection the page
 * comes from the server, so whoever is online has the newest; a newer build that waits here takes over when the last
 * page of the former one is closed or has become one of its own, so no page ever loses the parts it has not loaded yet.
 */
const { build, files } = '__SHELL__';
const prefix = 'undercurrent-app-';
const name = prefix + build;
const pages = /^\/(?:|join|map\/[\w-]+)$/;
/** So long the server may take to answer before the kept page is shown. */
const patienceMs = 4_000;

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => event.waitUntil(takeOverFor(event.data)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (pages.test(pathname)) event.respondWith(openPage(request));
  } else if (pathname in files || pathname.startsWith('/assets/')) event.respondWith(giveFile(request));
});

async function keepAll() {
  const cache = await caches.open(name);
  try {
    await Promise.all(Object.entries(files).map(([path, digest]) => keep(cache, path, digest)));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** A server that has been renewed in between gives another file under the same name: nothing is kept of both. */
async function keep(cache, path, digest) {
  const response = await fetch(path, { cache: path.startsWith('/assets/') ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const bytes = await response.clone().arrayBuffer();
  if ((await digestOf(bytes)) !== digest) throw new Error(`${path} is of another build`);
  await cache.put(path, response);
}

async function digestOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function takeOver() {
  const others = (await caches.keys()).filter((each) => each.startsWith(prefix) && each !== name);
  await Promise.all(others.map((each) => caches.delete(each)));
  await self.clients.claim();
}

/** A page asks, by the script that it began with: it is of this build, and no other is open that might not be. */
async function takeOverFor(script) {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length === 1 && script in files) await self.skipWaiting();
}

async function openPage(request) {
  const asked = fetch(request).catch(() => null);
  const answer = await Promise.race([asked, after(patienceMs)]);
  // A proxy answers for a server that is away, and not with a page.
  if (answer && answer.status < 500) return answer;
  const kept = await caches.match('/index.html', { cacheName: name });
  return kept ?? (await asked) ?? Response.error();
}

const after = (ms) => new Promise((resolve) => setTimeout(() => resolve(null), ms));

async function giveFile(request) {
  // Also of a newer build, which waits: its page may be open already.
  const kept = await caches.match(request, { ignoreVary: true });
  return kept ?? fetch(request);
}

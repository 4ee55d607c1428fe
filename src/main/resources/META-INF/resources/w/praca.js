/* Opens the page of the hall again without network. It keeps the page as this phone saw it last, and what the page is made with; what
   people write is kept by the page itself. Nothing else of Pomost passes through it. */
'use strict';
const STORE = 'pomost-hall-1';
const PATIENCE = 4000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(
  caches.keys().then(keys => Promise.all(keys.filter(key => key.startsWith('pomost-hall-') && key !== STORE).map(key => caches.delete(key))))
    .then(() => self.clients.claim())));

const isPage = request => /^\/w\/[A-Za-z0-9]{4,8}$/.test(new URL(request.url).pathname);

const keep = async (request, answer) => {
  const page = isPage(request);
  // the form at the door is never kept: shown again after joining it would let people in twice
  if (answer.ok && !answer.redirected && (!page || (await answer.clone().text()).includes('data-hall'))) await (await caches.open(STORE)).put(request, answer.clone());
  return answer;
};

/** From the network; when that does not answer soon, as it was last. */
const fresh = async request => {
  const stored = await caches.match(request, { ignoreVary: true });
  const asked = fetch(request).then(answer => keep(request, answer));
  if (!stored) return asked;
  const late = new Promise(resolve => setTimeout(() => resolve(stored), PATIENCE));
  return Promise.race([asked.catch(() => stored), late]);
};

const lasting = async request => await caches.match(request, { ignoreVary: true }) || keep(request, await fetch(request));

self.addEventListener('fetch', event => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && isPage(request)) event.respondWith(fresh(request));
  else if (/^\/static\/(hall|favicon)/.test(pathname)) event.respondWith(lasting(request));
});

/** A page that came before its worker names what it is made of. */
self.addEventListener('message', event => event.waitUntil(Promise.all(event.data.map(async address => {
  const request = new Request(address);
  if (request.url.startsWith(self.location.origin) && !await caches.match(request)) await keep(request, await fetch(request));
}))));

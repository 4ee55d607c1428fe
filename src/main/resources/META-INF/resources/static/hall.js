/* The live workshop: the phone in the hall, the facilitator's page, the wall.

   The page is sound without this script: plain forms. With it, all screens follow one stream of numbered messages; what was missed is
   told again, or the page starts anew from a snapshot. A card is kept on the phone, with an id that the phone made, until the service
   has said that it has it: a repeat changes nothing. Time is reckoned by the service's clock, never by the phone's. */
(() => {
  'use strict';
  const root = document.querySelector('[data-hall]');
  if (!root) return;
  const all = (selector, from = root) => [...from.querySelectorAll(selector)];
  const one = (selector, from = root) => from.querySelector(selector);
  const show = (element, shown) => { if (element) element.hidden = !shown; };
  const base = root.dataset.base;
  const me = root.dataset.me;
  const isPhone = !!base;
  const words = isPhone ? one('[data-words]').dataset : {};
  const AGAIN = 2000;
  const SLOWEST = 30000;
  const HELLO = 8000;
  const SILENCE = 45000;
  const BREATH = 300;
  /** So long an answer is waited for; a question that waits for news is answered each 15 s. */
  const PATIENCE = 20000;

  let state = null;
  let cards = new Map();
  let own = { dots: {}, cards: [] };
  let csrf = one('[name=csrf-token]')?.value;
  let ahead = 0;
  let position = '';
  let stream = null;
  let staying = null;
  let retry = AGAIN;
  let starting = false;
  let listening = 0;
  let mute = false;
  let startAgain = 0;
  let drift = Date.now() - performance.now();

  /** A network that swallows everything must not hold up the queue: what does not answer is asked again. */
  const request = (address, how) => fetch(address, { redirect: 'manual', ...how, signal: AbortSignal.timeout?.(PATIENCE) });

  /* ---------- what a screen reader says ---------- */

  /** One polite place for all of it: what came at the same moment is said together, many new cards as one number. */
  const heard = (() => {
    const place = isPhone ? one('[data-heard]') : null;
    const quiet = isPhone ? one('[data-quiet]') : null;
    const MATTERS = ['now', 'refused', 'saved'];
    let sentences = [];
    let together = 0;
    let counting = 0;
    let counted = -Infinity;
    let before = null;
    if (quiet) {
      show(quiet.closest('label'), true);
      try { quiet.checked = !!localStorage.pomostQuiet; } catch { /* forbidden: it holds for this page */ }
      quiet.addEventListener('change', () => { try { localStorage.pomostQuiet = quiet.checked ? '1' : ''; } catch { /* as above */ } });
    }

    function say(kind, what = '') {
      if (!place || quiet.checked && !MATTERS.includes(kind)) return;
      sentences.push(place.getAttribute(`data-say-${kind}`).replace('%', what));
      clearTimeout(together);
      together = setTimeout(() => { place.textContent = sentences.join(' '); sentences = []; }, 100);
    }

    return {
      say,
      change: (was, is) => {
        if (was.step === is.step && was.writing !== is.writing && is.workshop !== 'closed') say(is.writing ? 'opened' : 'closed');
        if (is.results && !was.results) say('results');
      },
      cards: () => {
        clearTimeout(counting);
        counting = setTimeout(() => {
          counted = performance.now();
          say('cards', [...cards.values()].filter(card => card.step === state.step).length);
        }, Math.max(300, counted + 5000 - performance.now()));
      },
      minutes: left => {
        if (before > 300 && left <= 300 && left > 0) say('five');
        if (before > 0 && left <= 0) say('over');
        before = left;
      },
    };
  })();

  /* ---------- what the service says ---------- */

  async function start() {
    if (starting) return;
    starting = true;
    clearTimeout(startAgain);
    try {
      const answer = await request(root.dataset.hall, { headers: { Accept: 'application/json' }, cache: 'no-store' });
      if (!answer.ok) throw new Error(String(answer.status));
      const said = await answer.json();
      position = said.hall.position;
      cards = new Map(said.hall.cards.map(card => [card.id, card]));
      own = { ...own, ...said.own };
      csrf = said.own.csrf || csrf;
      retry = AGAIN;
      take({ ...said.hall.state, now: said.now });
      follow(said.pass);
      queue.send();
    } catch {
      online(false);
      if (!state && isPhone) reopen();
      startSoon(retry);
      retry = Math.min(retry * 2, SLOWEST);
    } finally {
      starting = false;
    }
  }

  /** One wish to start at a time, and not all phones at the same moment. */
  function startSoon(pause) {
    clearTimeout(startAgain);
    startAgain = setTimeout(start, pause * (0.5 + Math.random()));
  }

  function follow(pass) {
    const deeds = {};
    const on = (kind, deed) => { deeds[kind] = deed; };
    on('state', take);
    on('cards', more => { if (more.some(card => card.step === state.step && !cards.has(card.id))) heard.cards(); more.forEach(card => cards.set(card.id, card)); draw(); });
    on('gone', ids => { ids.forEach(id => cards.delete(id)); draw(); });
    on('ready', ready => { state.ready = ready; drawCounts(); });
    on('count', counts => { Object.assign(state.counts, counts); if (isPhone) drawCounts(); else draw(); });
    on('reset', anew);
    listen(pass, deeds);
  }

  /** By a stream. When a stream that could be opened says nothing (something on the way keeps it back), by asking: each question waits
      until there is something new. The service gives a sign of life at once and then every 15 s. */
  function listen(pass, deeds) {
    const mine = ++listening;
    const address = from => `/w/strumien?przepustka=${encodeURIComponent(pass)}&${from}=${encodeURIComponent(position)}`;
    const tell = (kind, data, id) => {
      const said = JSON.parse(data);
      // numbers have no gaps, and the sign of life names the last one: so the loss of the very last message is noticed too
      const step = kind === 'beat' ? (said.last || position) === position ? 0 : 2 : number(id) - number(position);
      if (kind !== 'reset' && step > 1) { anew(); return; }
      if (kind !== 'reset' && step < 1) return;
      position = id;
      deeds[kind](said);
    };
    stream?.close();
    const ask = async () => {
      while (mine === listening) {
        try {
          const answer = await request(address('po'), { cache: 'no-store' });
          if (!answer.ok) throw new Error(String(answer.status));
          const said = await answer.text();
          if (mine !== listening) return;
          online(true);
          for (const message of said.split('\n\n')) {
            const part = name => message.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1];
            if (part('event')) tell(part('event'), part('data'), part('id'));
          }
          await new Promise(resolve => setTimeout(resolve, BREATH));
        } catch {
          if (mine !== listening) return;
          // no network: when it is back, a stream is tried again
          mute = false;
          online(false);
          startSoon(AGAIN);
          return;
        }
      }
    };
    if (mute) { queue.send(); ask(); return; }
    stream = new EventSource(address('od'));
    let silence = setTimeout(() => {
      if (mine !== listening) return;
      mute = true;
      stream.close();
      ask();
    }, HELLO);
    ['beat', ...Object.keys(deeds)].forEach(kind => stream.addEventListener(kind, event => {
      if (mine !== listening) return;
      clearTimeout(silence);
      silence = setTimeout(() => { if (mine === listening) { stream.close(); startSoon(0); } }, SILENCE);
      tell(kind, event.data, event.lastEventId);
    }));
    stream.onopen = () => { online(true); queue.send(); };
    stream.onerror = () => {
      if (mine !== listening) return;
      online(false);
      // the browser opens a broken stream again by itself, but not one that was refused
      if (stream.readyState === EventSource.CLOSED) { clearTimeout(silence); startSoon(AGAIN); }
    };
  }

  const number = place => Number(place.slice(place.lastIndexOf('-') + 1));

  /** Something was missed: everything is fetched once more, and followed from there. */
  function anew() {
    listening++;
    stream?.close();
    start();
  }

  /** A phone that slept, or whose clock was set: what is on the screen may be old, and no timer has noticed. */
  function watch() {
    const now = Date.now() - performance.now();
    if (state && Math.abs(now - drift) > AGAIN) anew();
    drift = now;
  }

  /** Opened again without network, the page shows the item of the agenda that was on when this phone saw it last. */
  async function reopen() {
    await disk.opened;
    const last = (await disk.all('kept')).find(each => each.key === `state ${base}`);
    if (last && !state) take(last.state);
  }

  function remember({ ends, left, ...lasting }) {
    disk.change('kept', store => store.put({ key: `state ${base}`, state: lasting }));
  }

  function online(is) {
    show(one('[data-offline]'), !is);
  }

  function take(now) {
    const before = state;
    state = now;
    ahead = now.now - performance.now();
    if (isPhone) remember(now);
    // what is hidden again leaves every screen
    for (const [id, card] of cards) if (!now.revealed.includes(card.step)) cards.delete(id);
    if (before) heard.change(before, now);
    if (!before || before.step !== now.step) moveTo(now.step, before);
    if (isPhone && before && JSON.stringify(before.held) !== JSON.stringify(now.held)) drawMine();
    // the facilitator's buttons are made by the service
    if (before && !isPhone && !('wall' in root.dataset) && turn(before) !== turn(now) && !isTyping()) location.reload();
    draw();
  }

  const isTyping = () => [...document.querySelectorAll('input:not([type=hidden]):not([type=checkbox]), textarea')].some(field => field.value !== field.defaultValue);
  const turn = said => JSON.stringify([said.step, said.writing, said.results, said.revealed.includes(said.step), 'left' in said, said.workshop]);

  /* ---------- moving on, without taking the pen from anybody ---------- */

  function moveTo(step, before) {
    const typing = before && isPhone && all(`[data-step="${CSS.escape(before.step)}"] textarea`).find(field => field.value.trim());
    if (typing && document.activeElement === typing) {
      staying = before.step;
      show(one('[data-moved]'), true);
      return;
    }
    staying = null;
    show(one('[data-moved]'), false);
    const title = before && isPhone && one(`[data-step="${CSS.escape(step)}"] h1`);
    if (!title) return;
    // who was in the part that goes from the screen would stand nowhere: they are taken along, and hear its title by that
    if (!one(`[data-step="${CSS.escape(before.step)}"]`)?.contains(document.activeElement)) heard.say('now', title.textContent);
    else { draw(); title.focus(); }
  }

  function leave() {
    const focused = document.activeElement;
    staying = null;
    show(one('[data-moved]'), false);
    draw();
    if (focused?.matches('[data-follow]')) one(`[data-step="${CSS.escape(state.step)}"] h1`)?.focus();
  }

  /* ---------- drawing ---------- */

  function draw() {
    if (!state) return;
    const step = staying || state.step;
    all('[data-step]').forEach(section => show(section, section.dataset.step === step));
    show(one('[data-soon]'), !step);
    const word = one('[data-word]');
    if (word && word.textContent !== state.word) word.textContent = state.word;
    show(word, !!state.word);
    show(one('[data-ready]'), !!state.step && state.workshop === 'open');
    const over = state.workshop === 'closed';
    show(one('[data-over]'), over);
    // whoever is in the middle of a sentence finishes it: it is taken, and marked
    const writing = document.activeElement?.closest('[data-card]');
    all('[data-card]').forEach(form => show(form, !!staying || state.writing && !over || !!form.elements.tresc.value.trim()));
    // who stood in an empty form that closes stays in its part
    if (writing?.hidden) one('h1', writing.closest('[data-step]')).focus();
    all('[data-closed]').forEach(note => show(note, !staying && !state.writing && !over));
    all('[data-hidden-note]').forEach(note => show(note, !state.revealed.includes(note.closest('[data-step]').dataset.step)));
    all('[data-results]').forEach(place => show(place, state.results));
    drawCounts();
    all('[data-cards]').forEach(drawCards);
    all('[data-question]').forEach(drawBallot);
    all('[data-ranking]').forEach(drawRanking);
    tick();
    // lead.js, on the facilitator's page and on the wall, goes on from here
    if (!isPhone) root.dispatchEvent(new CustomEvent('hall', { detail: { ...state, cards: [...cards.values()] } }));
  }

  function drawCounts() {
    const say = (selector, number) => all(selector).forEach(place => { if (place.textContent !== String(number)) place.textContent = number; });
    say('[data-present]', state.present);
    say('[data-readies]', state.ready);
    all('[data-count]').forEach(place => { place.textContent = state.counts[place.dataset.count] || 0; });
  }

  /** Keeps what is there and adds what is new, so that a screen reader hears the new cards and nothing else. */
  function drawCards(list) {
    const step = list.dataset.cards;
    const wanted = [...cards.values()].filter(card => card.step === step);
    const there = new Map(all('[data-id]', list).map(item => [item.dataset.id, item]));
    const groups = new Map(state.groups.map(group => [group.code, group.title]));
    list.querySelectorAll(':scope > :not([data-id])').forEach(item => item.remove());
    wanted.sort((a, b) => a.group.localeCompare(b.group)).forEach(card => {
      let item = there.get(card.id);
      if (!item) {
        item = document.createElement('li');
        item.dataset.id = card.id;
      }
      there.delete(card.id);
      item.className = card.area ? `note area-${card.area}` : 'note';
      item.lang = card.lang;
      const text = card.group && groups.get(card.group) ? `${groups.get(card.group)}: ${card.text}` : card.text;
      if (item.textContent !== text) item.textContent = text;
      if (!item.parentNode) list.append(item);
    });
    there.forEach(item => item.remove());
  }

  const votable = types => [...cards.values()].filter(card => !types || types.split(' ').includes(card.type));

  function drawBallot(section) {
    const { question, limit, types } = section.dataset;
    const mine = own.dots[question] || {};
    const used = Object.values(mine).reduce((sum, dots) => sum + dots, 0);
    const left = one('[data-dots-left]', section);
    // said aloud when it changes, and only then
    if (left.textContent !== String(limit - used)) left.textContent = limit - used;
    const list = one('[data-ballot]', section);
    const there = new Map(all('[data-id]', list).map(item => [item.dataset.id, item]));
    show(one('[data-no-ballot]', section), votable(types).length === 0);
    votable(types).forEach(card => {
      let item = there.get(card.id);
      if (!item) {
        item = one('[data-voted]').content.firstElementChild.cloneNode(true);
        item.dataset.id = card.id;
        const [less, more] = [one('[data-less]', item), one('[data-more]', item)];
        less.setAttribute('aria-label', `${less.getAttribute('aria-label')}: ${card.text}`);
        more.setAttribute('aria-label', `${more.getAttribute('aria-label')}: ${card.text}`);
        less.addEventListener('click', () => place(question, card.id, -1));
        more.addEventListener('click', () => place(question, card.id, 1));
        list.append(item);
      }
      there.delete(card.id);
      one('[data-text]', item).textContent = card.text;
      one('[data-text]', item).lang = card.lang;
      one('[data-dots]', item).textContent = mine[card.id] || 0;
      one('[data-less]', item).disabled = !state.writing || !(mine[card.id] > 0);
      one('[data-more]', item).disabled = !state.writing || used >= limit;
    });
    there.forEach(item => item.remove());
  }

  async function place(question, card, by) {
    const mine = own.dots[question] ||= {};
    const before = mine[card] || 0;
    mine[card] = before + by;
    draw();
    const answer = await send('kropki', { pytanie: question, kartka: card, kropki: mine[card] }).catch(() => null);
    if (!answer?.ok) {
      mine[card] = before;
      draw();
    }
  }

  function drawRanking(body) {
    const sums = new Map();
    const groups = new Map(state.groups.map(group => [group.code, group.title]));
    Object.entries(state.dots[body.dataset.ranking] || {}).forEach(([id, dots]) => {
      const card = cards.get(id);
      if (!card) return;
      const name = groups.get(card.group) || `${card.code} ${card.text}`;
      sums.set(name, (sums.get(name) || 0) + dots);
    });
    body.replaceChildren(...[...sums].sort((a, b) => b[1] - a[1]).slice(0, 12).map(([name, dots]) => {
      const row = document.createElement('tr');
      row.insertCell().textContent = name;
      const number = row.insertCell();
      number.className = 'num';
      number.textContent = dots;
      return row;
    }));
  }

  function tick() {
    all('[data-clock]').forEach(clock => {
      const left = state && ('ends' in state ? Math.ceil((state.ends - (performance.now() + ahead)) / 1000) : state.left);
      show(clock, left !== undefined && left !== null && !!state?.step && state.workshop !== 'closed');
      if (left === undefined || left === null) return;
      if (isPhone) heard.minutes(left);
      const over = left < 0;
      const seconds = Math.abs(left);
      const text = `${over ? '−' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
      one('[data-time]', clock).textContent = 'ends' in state ? text : `${text} (${clock.dataset.stopped})`;
      clock.classList.toggle('is-over', over || left === 0);
    });
  }

  /* ---------- sending ---------- */

  function send(what, fields) {
    const body = new URLSearchParams({ 'csrf-token': csrf });
    Object.entries(fields).forEach(([name, value]) => body.append(name, value));
    return request(`${base}/${what}`, { method: 'POST', body, headers: { Accept: 'application/json' } });
  }

  /** IndexedDB, which outlives the page, the browser and the battery; a browser that dies takes the last seconds of localStorage with it. */
  const disk = (() => {
    let db = null;
    const opened = isPhone ? new Promise(resolve => {
      const request = indexedDB.open('pomost-hall', 1);
      request.onupgradeneeded = () => { request.result.createObjectStore('cards', { keyPath: 'id' }); request.result.createObjectStore('kept', { keyPath: 'key' }); };
      request.onsuccess = () => { db = request.result; resolve(); };
      // a private window may forbid it: then everything lives as long as the page
      request.onerror = resolve;
    }) : Promise.resolve();
    return {
      opened,
      all: name => new Promise(resolve => {
        if (!db) { resolve([]); return; }
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => resolve([]);
      }),
      change: (name, deed) => new Promise(resolve => {
        if (!db) { resolve(); return; }
        const change = db.transaction(name, 'readwrite', { durability: 'strict' });
        deed(change.objectStore(name));
        // where the phone is full, what is written stays in the page and is sent from there
        change.oncomplete = change.onerror = change.onabort = resolve;
      }),
    };
  })();

  /** Cards that the service does not have yet. */
  const queue = (() => {
    const items = new Map();
    const LONGEST_PAUSE = 60000;
    let sending = false;
    let again = 0;
    const opened = disk.opened.then(load);

    /** Also what another tab of this phone has written or sent meanwhile: it may be closed by now. */
    async function load() {
      (await disk.all('cards')).filter(item => item.base === base && item.me === me).forEach(item => items.set(item.id, item));
    }

    async function put(item) {
      items.set(item.id, item);
      await disk.change('cards', store => store.put(item));
      drawMine();
    }

    /** Signed cards in the order in which they were written. Nameless ones that waited come in any order and each after a pause of its
        own: beside the signed ones of the same phone they would tell whose they are. */
    function next() {
      const waiting = [...items.values()].filter(item => item.state === 'waiting');
      const signed = waiting.filter(item => !isNameless(item)).sort((a, b) => a.at - b.at);
      const due = waiting.filter(item => isNameless(item) && !pauses(item));
      return signed[0] || due[Math.floor(Math.random() * due.length)];
    }

    const isNameless = item => item.fields.podpis === 'nie';
    /** A minute at most, also when the phone's clock was set back a day meanwhile. */
    const pauses = item => item.due > Date.now() && item.due < Date.now() + LONGEST_PAUSE;

    const pausing = () => [...items.values()].filter(item => item.state === 'waiting' && isNameless(item));

    /** After a time without network. */
    const spread = () => pausing().filter(item => !item.due).forEach(item => { item.due = Date.now() + 5000 + Math.random() * (LONGEST_PAUSE - 5000); });

    /** One timer, however often sending fails. */
    function later(pause) {
      clearTimeout(again);
      again = setTimeout(sendAll, Math.min(LONGEST_PAUSE, Math.max(AGAIN, pause)));
    }

    async function sendAll() {
      await opened;
      if (sending || !isPhone) return;
      sending = true;
      try {
        await load();
        for (let item = next(); item; item = next()) {
          const answer = await send('kartki', item.fields);
          const said = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : {};
          if (answer.ok && 'code' in said) {
            await put({ ...item, state: 'saved', code: said.code });
            heard.say('saved', said.code);
            online(true);
          } else if (answer.status === 422) {
            await put({ ...item, state: 'refused', why: [...(said.wrong || []), ...(said.doubts?.length ? [words.personal, said.doubts.map(quote => `„${quote}”`).join(', ')] : [])], consent: said.consent });
            heard.say('refused', items.get(item.id).why.join(' '));
          } else if ([400, 403, 0].includes(answer.status)) {
            // the form's token or the pass is of no use any more: the page starts anew, the card stays
            startSoon(AGAIN);
            break;
          } else {
            throw new Error(String(answer.status));
          }
        }
        if (pausing().length) later(Math.min(...pausing().map(item => item.due || 0)) - Date.now());
      } catch {
        online(false);
        spread();
        later(AGAIN * 2);
      } finally {
        sending = false;
      }
    }

    return {
      opened, send: sendAll, all: () => [...items.values()],
      get: id => items.get(id),
      add: async fields => {
        await opened;
        await load();
        // the order in which they were written, also when the phone's clock is set back between two cards
        const at = Math.max(Date.now(), ...[...items.values()].map(item => item.at + 1));
        await put({ id: fields.id, base, me, fields, state: 'waiting', at });
        sendAll();
      },
      again: async (item, fields) => { await put({ ...item, fields, state: 'waiting' }); sendAll(); },
      drop: async item => { items.delete(item.id); await disk.change('cards', store => store.delete(item.id)); drawMine(); },
    };
  })();

  function drawMine() {
    const list = one('[data-mine]');
    const known = new Map(own.cards.map(card => [card.id, { id: card.id, text: card.text, code: card.code, state: 'saved', late: card.late, reason: card.reason }]));
    queue.all().forEach(item => known.set(item.id, { ...known.get(item.id), id: item.id, text: item.fields.tresc, code: item.code || '', state: item.state, item }));
    const there = new Map(all('[data-id]', list).map(element => [element.dataset.id, element]));
    known.forEach(card => {
      let element = there.get(card.id);
      if (!element?.querySelector('[data-where]')) {
        const fresh = one('[data-own]').content.firstElementChild.cloneNode(true);
        fresh.dataset.id = card.id;
        element ? element.replaceWith(fresh) : list.prepend(fresh);
        element = fresh;
      }
      one('[data-text]', element).textContent = card.text;
      element.dataset.state = card.state;
      const held = state?.held?.[card.id];
      const where = [card.code, held ? words[`held${held[0].toUpperCase()}${held.slice(1)}`] : card.late ? words.late : words[card.state], held && card.reason].filter(Boolean).join(' · ');
      if (one('[data-where]', element).textContent !== where) one('[data-where]', element).textContent = where;
      const why = one('[data-why]', element);
      why.textContent = (card.item?.why || []).join(' ');
      show(why, card.state === 'refused');
      show(one('[data-deeds]', element), card.state === 'refused');
      show(one('[data-deed=despite]', element), !!card.item?.consent);
      one('[data-deed=despite]', element).onclick = () => queue.again(card.item, { ...card.item.fields, do: card.item.consent });
      one('[data-deed=drop]', element).onclick = () => queue.drop(card.item);
      one('[data-deed=mend]', element).onclick = () => mend(card.item);
    });
    there.forEach((element, id) => { if (!known.has(id)) element.remove(); });
  }

  async function mend(item) {
    const form = one(`[data-step="${CSS.escape(item.fields.cwiczenie.split(':')[0])}"] [data-card]`);
    if (!form) return;
    staying = form.closest('[data-step]').dataset.step;
    draw();
    form.elements.tresc.value = [item.fields.tresc, form.elements.tresc.value].filter(Boolean).join('\n');
    form.elements.tresc.focus();
    await drafts.keep(form);
    queue.drop(item);
  }

  /* ---------- the form of a card ---------- */

  const newId = () => crypto.randomUUID ? crypto.randomUUID()
    : '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, digit => (digit ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> digit / 4).toString(16));

  /** What is being typed, with the id that its card will have: a reload or a flat battery loses no word, and what was handed in already does
      not come back. Each tab keeps its own; what a tab that is no more has left is taken up by the next that is opened. */
  const drafts = (() => {
    const tab = (() => { try { return sessionStorage.pomostTab ||= newId(); } catch { return newId(); } })();
    const place = form => `draft ${base} ${me} ${form.closest('[data-step]').dataset.step} `;
    const unsaved = new Set();
    let saving = false;
    // held as long as this tab lives
    navigator.locks?.request(`pomost-hall ${tab}`, () => new Promise(() => {}));

    /** One at a time: on a slow phone only the newest of many keystrokes is written. */
    async function save() {
      if (saving) return;
      saving = true;
      for (const form of unsaved) {
        unsaved.delete(form);
        const key = place(form) + tab;
        const text = form.elements.tresc.value;
        await disk.change('kept', store => text ? store.put({ key, id: form.elements.id.value, text }) : store.delete(key));
      }
      saving = false;
    }

    function fill(form, draft) {
      const typed = form.elements.tresc.value;
      form.elements.id.value = draft.id;
      form.elements.tresc.value = typed && typed !== draft.text ? `${draft.text}\n${typed}` : draft.text;
      const sent = queue.get(draft.id);
      if (sent) begin(form, sent.fields.tresc);
    }

    const keep = form => { unsaved.add(form); save(); };
    return {
      keep,
      fill: async forms => {
        const all = await disk.all('kept');
        const living = navigator.locks ? (await navigator.locks.query()).held.map(lock => lock.name.split(' ')[1]) : [];
        forms.forEach(form => {
          const ofForm = all.filter(draft => draft.key.startsWith(place(form)));
          const draft = ofForm.find(each => each.key.endsWith(tab)) || ofForm.find(each => !living.includes(each.key.slice(place(form).length)));
          if (!draft) return;
          fill(form, draft);
          if (!draft.key.endsWith(tab)) disk.change('kept', store => store.delete(draft.key));
          keep(form);
        });
      },
    };
  })();

  /** What stands in a form beyond the words that are on their way already. */
  function begin(form, sent) {
    const field = form.elements.tresc;
    field.value = field.value.startsWith(sent) ? field.value.slice(sent.length) : field.value;
    form.elements.id.value = newId();
    drafts.keep(form);
  }

  const forms = isPhone ? all('[data-card]') : [];
  forms.forEach(form => {
    let busy = false;
    form.elements.id.value = newId();
    form.addEventListener('input', () => drafts.keep(form));
    form.addEventListener('submit', async event => {
      const text = form.elements.tresc.value;
      event.preventDefault();
      if (busy) return;
      if (!text.trim()) { form.elements.tresc.focus(); return; }
      const area = form.elements.obszar;
      const missing = !!area?.required && !area.value;
      show(one('[data-area-missing]', form), missing);
      if (missing) { area.focus(); return; }
      busy = true;
      await queue.add(Object.fromEntries([...new FormData(form)].filter(([name]) => name !== 'csrf-token')));
      busy = false;
      begin(form, text);
      if (staying && !form.elements.tresc.value.trim()) leave(); else form.elements.tresc.focus();
    });
  });

  one('[data-follow]')?.addEventListener('click', leave);

  one('[data-ready]')?.addEventListener('submit', async event => {
    event.preventDefault();
    const button = one('[data-ready] button');
    const ready = button.getAttribute('aria-pressed') !== 'true';
    const answer = await send('gotowe', { gotowe: ready ? 'tak' : 'nie' }).catch(() => null);
    if (answer?.ok) {
      button.setAttribute('aria-pressed', String(ready));
      button.value = ready ? 'nie' : 'tak';
    }
  });

  window.addEventListener('online', () => queue.send());
  document.addEventListener('visibilitychange', () => { if (!document.hidden) queue.send(); });
  setInterval(tick, 500);
  setInterval(watch, 1000);
  queue.opened.then(async () => {
    if (!isPhone) return;
    await drafts.fill(forms);
    drawMine();
    draw();
  });
  if (isPhone && 'serviceWorker' in navigator && isSecureContext) {
    navigator.serviceWorker.register('/w/praca.js', { scope: '/w/' }).catch(() => {});
    // the first time the page came before the worker did: it is told what to keep
    navigator.serviceWorker.ready.then(ready => ready.active.postMessage([location.pathname, ...all('link[rel=stylesheet], script[src]', document).map(each => each.href || each.src)]));
  }
  start();
})();

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
  let own = { votes: {}, cards: [] };
  /** Whether the service has said what is one's own: until then nothing that it wrote into the page is taken from there. */
  let ownKnown = false;
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
      if (isPhone && answer.status === 403) { out(); return; }
      if (!answer.ok) throw new Error(String(answer.status));
      const said = await answer.json();
      show(one('[data-out]'), false);
      position = said.hall.position;
      cards = new Map(said.hall.cards.map(card => [card.id, card]));
      own = { ...own, ...said.own };
      ownKnown = true;
      keepVotes();
      csrf = said.own.csrf || csrf;
      retry = AGAIN;
      take({ ...said.hall.state, now: said.now });
      if (isPhone) queue.opened.then(drawMine);
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

  /** Whoever was asked to leave is told so, and may be let in again. */
  function out() {
    listening++;
    stream?.close();
    online(true);
    show(one('[data-out]'), true);
    startSoon(SLOWEST);
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
    on('ask', () => { if (isPhone) startSoon(AGAIN); });
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
    if (isPhone && before && (before.workshop !== now.workshop || JSON.stringify(before.held) !== JSON.stringify(now.held))) drawMine();
    // the facilitator's buttons are made by the service
    if (before && !isPhone && !('wall' in root.dataset) && turn(before) !== turn(now) && !isTyping()) location.reload();
    draw();
  }

  const isTyping = () => [...document.querySelectorAll('input:not([type=hidden]):not([type=checkbox]), textarea')].some(field => field.value !== field.defaultValue);
  const turn = said => JSON.stringify([said.step, said.writing, said.results, said.revealed.includes(said.step), 'left' in said, said.workshop]);

  /* ---------- moving on, without taking the pen from anybody ---------- */

  function moveTo(step, before) {
    const typing = before && isPhone && all(`[data-step="${CSS.escape(before.step)}"] [data-card] textarea`).find(field => field.value.trim());
    if (typing && typing.form.contains(document.activeElement)) {
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
    all('[data-live]').forEach(part => show(part, !over));
    // whoever is in the middle of a sentence finishes it: it is taken, and marked
    const writing = document.activeElement?.closest('[data-card]');
    all('form[data-card]').forEach(form => show(form, !!staying || state.writing && !over || !!form.elements.tresc.value.trim()));
    all('[data-kind]').forEach(part => show(part, !one('[data-card]', part).hidden));
    // who stood in an empty form that closes stays in its part
    if (writing?.hidden) one('h1', writing.closest('[data-step]')).focus();
    all('[data-closed]').forEach(note => show(note, !staying && !state.writing && !over));
    all('[data-hidden-note]').forEach(note => show(note, !state.revealed.includes(note.closest('[data-step]').dataset.step)));
    drawCounts();
    all('[data-cards]').forEach(drawCards);
    all('[data-ballot]').forEach(drawBallot);
    all('[data-results]').forEach(drawResults);
    tick();
    // lead.js, on the facilitator's page and on the wall, goes on from here
    if (!isPhone) root.dispatchEvent(new CustomEvent('hall', { detail: { ...state, cards: [...cards.values()] } }));
  }

  function drawCounts() {
    const say = (selector, number) => all(selector).forEach(place => { if (place.textContent !== String(number)) place.textContent = number; });
    say('[data-present]', state.present);
    say('[data-readies]', state.ready);
    // a card that everybody sees is told without its count
    const seen = new Map();
    cards.forEach(card => seen.set(card.step, (seen.get(card.step) || 0) + 1));
    all('[data-count]').forEach(place => { place.textContent = Math.max(state.counts[place.dataset.count] || 0, seen.get(place.dataset.count) || 0); });
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
      const words = inMyLanguage(card);
      const text = card.group && groups.get(card.group) ? `${groups.get(card.group)}: ${words.text}` : words.text;
      const said = JSON.stringify([text, words]);
      // what a screen reader has read is not put there again
      if (item.dataset.said !== said) saySo(item, text, words);
      item.dataset.said = said;
      if (!item.parentNode) list.append(item);
    });
    there.forEach(item => item.remove());
  }

  /** A card in the language of this screen, where somebody has translated it. */
  function inMyLanguage(card) {
    const lang = document.documentElement.lang;
    const found = lang !== card.lang && 'translation' in document.body.dataset && card.translations?.[lang];
    return found ? { text: found.text, lang, by: found.by, original: card.text, from: card.lang } : { text: card.text, lang: card.lang };
  }

  /** A translation is marked as one, and the original can be opened under it. */
  function saySo(item, text, words) {
    const { translation, original } = document.body.dataset;
    const make = (kind, content, lang) => { const part = document.createElement(kind); part.append(...[].concat(content)); if (lang) part.lang = lang; return part; };
    if (words.original) {
      const more = make('details', [make('summary', `${translation}: ${words.by} – ${original}`), make('p', words.original, words.from)]);
      more.className = 'small';
      item.removeAttribute('lang');
      item.replaceChildren(make('p', text, words.lang), more);
    } else {
      item.lang = words.lang;
      if (item.textContent !== text) item.textContent = text;
    }
  }

  /* ---------- voting ---------- */

  const votable = types => [...cards.values()].filter(card => !types || types.split(' ').includes(card.type));

  /** Whoever cannot press a button any more keeps their place on it. */
  const able = (button, is) => { button.disabled = false; button.setAttribute('aria-disabled', String(!is)); };

  function drawBallot(section) {
    const { ballot, types, limit, most } = section.dataset;
    const questions = ballot.split(' ');
    const answers = questions.map(question => own.votes[question] || {});
    const left = limit - Object.values(answers[0]).reduce((sum, dots) => sum + dots, 0);
    show(one('[data-votes-closed]', section), !state.writing);
    // said aloud when it changes, and only then
    if (limit && one('[data-dots-left]', section).textContent !== String(left)) one('[data-dots-left]', section).textContent = left;
    if (!('standards' in section.dataset)) drawThings(section, votable(types));
    all('[data-id]', section).forEach(item => {
      if (limit) {
        const dots = answers[0][item.dataset.id] || 0;
        const [less, more] = [one('[data-less]', item), one('[data-more]', item)];
        one('[data-dots]', item).textContent = dots;
        less.value = Math.max(0, dots - 1);
        more.value = dots + 1;
        able(less, state.writing && dots > 0);
        able(more, state.writing && left > 0 && dots < most);
      } else {
        all('fieldset, .button-small:not([data-write-reason])', item).forEach(part => { part.disabled = !state.writing; });
        questions.forEach((question, i) => all(`[name="poziom.${question}"]`, item).forEach(radio => {
          const chosen = answers[i][item.dataset.id];
          if (chosen !== undefined) radio.checked = radio.value === String(chosen);
        }));
        show(one('[data-reason-asked]', item), !!one('[data-asks-reason]:checked', item));
      }
    });
  }

  function drawThings(section, wanted) {
    const list = one('[data-things]', section);
    const there = new Map(all('[data-id]', list).map(item => [item.dataset.id, item]));
    show(one('[data-no-ballot]', section), wanted.length === 0);
    wanted.forEach(card => {
      let item = there.get(card.id);
      if (!item) {
        item = one('[data-voted]', section).content.firstElementChild.cloneNode(true);
        item.dataset.id = card.id;
        one('[name=kartka]', item).value = card.id;
        all('[data-less], [data-more]', item).forEach(button => button.setAttribute('aria-label', `${button.getAttribute('aria-label')} ${card.text}`));
        list.append(item);
      }
      there.delete(card.id);
      one('[data-code]', item).textContent = card.code;
      one('[data-text]', item).textContent = inMyLanguage(card).text;
      one('[data-text]', item).lang = inMyLanguage(card).lang;
    });
    there.forEach(item => item.remove());
  }

  /** A vote is kept like a card until the service has it; a later one for the same thing takes its place. */
  function vote(form, what, fields, answers) {
    const thing = fields.kartka || fields.standard;
    Object.entries(answers).forEach(([question, answer]) => { (own.votes[question] ||= {})[thing] = answer; });
    draw();
    queue.vote({ id: `${base} ${me} ${Object.keys(answers)} ${thing}`, what, fields, answers, thing });
  }

  /** What the phone has and the service not yet is shown all the same. */
  function keepVotes() {
    queue.all().filter(item => item.answers).forEach(item => Object.entries(item.answers).forEach(([question, answer]) => { (own.votes[question] ||= {})[item.thing] = answer; }));
  }

  function voted(item, taken) {
    const place = one(`[data-ballot~="${Object.keys(item.answers)[0]}"] [data-id="${CSS.escape(item.thing)}"] [data-vote-said]`);
    if (place) place.textContent = taken ? place.dataset.yes : place.dataset.no;
    if (!taken) startSoon(AGAIN);
  }

  const fieldsOf = form => Object.fromEntries([...new FormData(form)].filter(([name]) => name !== 'csrf-token'));

  function chooseLevels(form) {
    const fields = fieldsOf(form);
    const answers = Object.fromEntries(Object.entries(fields).filter(([name]) => name.startsWith('poziom.')).map(([name, level]) => [name.slice(7), Number(level)]));
    if (Object.keys(answers).length) vote(form, 'glosy', fields, answers);
  }

  root.addEventListener('change', event => { if (event.target.form?.matches('[data-levels]')) chooseLevels(event.target.form); });

  root.addEventListener('submit', event => {
    const form = event.target;
    if (form.matches('[data-levels]')) {
      event.preventDefault();
      chooseLevels(form);
    }
    // an old browser does not say which button was pressed: it sends the plain form
    if (form.matches('[data-dot]') && event.submitter) {
      event.preventDefault();
      const fields = { ...fieldsOf(form), kropki: event.submitter.value };
      if (event.submitter.getAttribute('aria-disabled') !== 'true') vote(form, 'kropki', fields, { [fields.pytanie]: Number(fields.kropki) });
    }
  });

  root.addEventListener('click', event => {
    const form = event.target.closest('[data-write-reason]')?.form;
    const card = form && all('[data-card]').find(each => [...each.querySelectorAll('[name=cwiczenie], [name=cwiczenie] option')].some(field => field.value === form.dataset.reason));
    if (!card) return;
    card.elements.cwiczenie.value = form.dataset.reason;
    const about = card.elements[`pole.${form.dataset.reasonField}`];
    if (about) about.value = one('[data-code]', form.closest('[data-id]')).textContent;
    if (card.closest('details')) card.closest('details').open = true;
    card.elements.tresc.focus();
  });

  /** Tables made by the service: sums, and only while they are shown. Not all phones fetch them at the same moment. */
  function drawResults(place) {
    const on = !!state.tally && (place.closest('[data-step]')?.dataset.step || state.step) === state.step;
    show(place, on);
    if (!on || place.dataset.mark === state.tally) return;
    const mark = place.dataset.mark = state.tally;
    setTimeout(async () => {
      try {
        const answer = await fetch(place.dataset.results, { cache: 'no-store', redirect: 'manual' });
        const fresh = new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html').querySelector('[data-tally]');
        if (fresh && place.dataset.mark === mark) one('[data-tally]', place).replaceChildren(...fresh.childNodes);
        if (!fresh) throw new Error(String(answer.status));
      } catch {
        if (place.dataset.mark === mark) setTimeout(() => { place.dataset.mark = ''; drawResults(place); }, AGAIN * 2);
      }
    }, isPhone ? Math.random() * 1000 : 0);
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
    Object.entries(fields).forEach(([name, values]) => [].concat(values).forEach(value => body.append(name, value)));
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

    /** The service has the new words: from now on they are what the card says. */
    async function mended(item, mark) {
      const card = own.cards.find(each => each.id === item.card);
      const { znak, klucz, ...said } = item.fields;
      if (card) Object.assign(card, { text: said.tresc, mark, fields: Object.fromEntries(Object.entries(said).filter(([name]) => name.startsWith('pole.')).map(([name, value]) => [name.slice(5), value])) });
      const written = items.get(item.card);
      if (written) await put({ ...written, mark, fields: { ...said, klucz: written.fields.klucz } });
      drawMine();
    }

    async function drop(item) {
      items.delete(item.id);
      await disk.change('cards', store => store.delete(item.id));
      drawMine();
    }

    async function sendAll() {
      await opened;
      if (sending || !isPhone) return;
      sending = true;
      try {
        await load();
        for (let item = next(); item; item = next()) {
          const answer = await send(item.what || 'kartki', item.fields);
          const said = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : {};
          const latest = items.get(item.id) === item;
          if (item.answers && (answer.ok && answer.headers.get('Content-Type')?.includes('json') || answer.status === 422)) {
            if (latest) await drop(item);
            voted(item, answer.ok);
          } else if (item.card && answer.ok && 'mark' in said) {
            if (latest) await drop(item);
            await mended(item, said.mark);
          } else if (item.card && answer.status === 404) {
            await drop(item);
            startSoon(AGAIN);
          } else if (answer.status === 409) {
            await put({ ...item, state: 'refused', why: [words.changed], other: said.text, fields: { ...item.fields, znak: said.mark } });
          } else if (answer.ok && 'code' in said) {
            await put({ ...item, state: 'saved', code: said.code, mark: said.mark });
            heard.say('saved', said.code);
            online(true);
          } else if (answer.status === 422) {
            await put({ ...item, state: 'refused', why: [...(said.wrong || []), ...(said.doubts?.length ? [words.personal, said.doubts.map(quote => `„${quote}”`).join(', ')] : [])], places: said.at, consent: said.consent });
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
      mend: async item => { await put({ ...item, base, me, state: 'waiting', at: Date.now() }); sendAll(); },
      vote: async item => { await put({ ...item, base, me, state: 'waiting', at: Date.now() }); sendAll(); },
      drop,
    };
  })();

  /** The cards of this phone: what the service has, what waits, and what is being changed. */
  function mine() {
    const known = new Map(own.cards.map(card => [card.id, { ...card, state: 'saved', fields: { cwiczenie: card.exercise, tresc: card.text, ...fieldsFrom(card.fields) } }]));
    queue.all().filter(item => !item.what).forEach(item => known.set(item.id, { ...known.get(item.id), ...item, text: item.fields.tresc, code: item.code || known.get(item.id)?.code || '',
      mark: known.get(item.id)?.mark || item.mark, item }));
    queue.all().filter(item => item.card && known.has(item.card)).forEach(item => known.set(item.card, { ...known.get(item.card), text: item.fields.tresc, state: item.state === 'waiting' ? 'mended' : item.state,
      fields: { ...known.get(item.card).fields, ...item.fields }, mark: item.fields.znak, item }));
    return known;
  }

  const fieldsFrom = fields => Object.fromEntries(Object.entries(fields).map(([name, value]) => [`pole.${name}`, Array.isArray(value) ? value.map(String) : String(value)]));

  function drawMine() {
    const list = one('[data-mine]');
    const known = mine();
    const there = new Map(all('[data-id]', list).map(element => [element.dataset.id, element]));
    known.forEach(card => {
      let element = there.get(card.card || card.id);
      if (!element?.querySelector('[data-where]')) {
        const fresh = one('[data-own]').content.firstElementChild.cloneNode(true);
        fresh.dataset.id = card.id;
        element ? element.replaceWith(fresh) : list.prepend(fresh);
        element = fresh;
      }
      one('[data-text]', element).textContent = card.text;
      element.dataset.state = card.state === 'mended' ? 'waiting' : card.state;
      const held = card.state === 'saved' && state?.held?.[card.id];
      const where = [card.code, held ? words[`held${held[0].toUpperCase()}${held.slice(1)}`] : card.late && card.state === 'saved' ? words.late : words[card.state], held && card.reason].filter(Boolean).join(' · ');
      if (one('[data-where]', element).textContent !== where) one('[data-where]', element).textContent = where;
      const why = one('[data-why]', element);
      const refused = card.state === 'refused';
      why.textContent = (card.item?.why || []).join(' ');
      show(why, refused);
      one('[data-other]', element).textContent = card.item?.other || '';
      show(one('[data-other]', element), refused && !!card.item.other);
      const changeable = card.state === 'saved' && state?.workshop === 'open' && !!card.mark && (card.fields.podpis !== 'nie' || !!card.fields.klucz);
      const deed = (name, shown, act) => { const button = one(`[data-deed=${name}]`, element); show(button, shown); button.onclick = act; };
      show(one('[data-deeds]', element), refused || changeable);
      deed('despite', refused && !!card.item.consent, () => queue.again(card.item, { ...card.item.fields, do: card.item.consent }));
      deed('drop', refused, () => queue.drop(card.item));
      deed('mend', refused || changeable, () => mend(card));
      deed('back', changeable, () => takeBack(card, why));
    });
    there.forEach((element, id) => { if (!known.has(id) && (ownKnown || one('[data-where]', element))) element.remove(); });
  }

  async function takeBack(card, why) {
    const answer = await send(`kartki/${card.id}/wycofanie`, { klucz: card.fields.klucz || '' }).catch(() => null);
    const said = answer && !answer.ok && answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : {};
    if (answer?.ok) {
      own.cards = own.cards.filter(each => each.id !== card.id);
      if (queue.get(card.id)) await queue.drop(queue.get(card.id));
      drawMine();
      return;
    }
    why.textContent = said.wrong?.join(' ') || words.notSaved;
    show(why, true);
  }

  const formOf = exercise => all('[data-card]').find(form => form.elements.cwiczenie.value === exercise);

  /** One's own card goes back into its form, with what is wrong at each field. One that the service has is changed there, not written anew. */
  function mend(card) {
    const form = formOf(card.fields.cwiczenie);
    if (!form) return;
    const typed = form.elements.tresc.value;
    staying = form.closest('[data-step]').dataset.step;
    draw();
    if (card.mark && typed.trim() && !form.mending) {
      // a card is not mixed with another that somebody has begun
      sayWrong(form, { slowa: words.finishFirst });
      form.elements.tresc.focus();
      return;
    }
    fill(form, card.fields);
    if (!card.mark) form.elements.tresc.value = [card.fields.tresc, typed].filter(Boolean).join('\n');
    mending(form, card.mark ? { id: card.id, mark: card.mark, key: card.fields.klucz || '', exercise: card.fields.cwiczenie } : null);
    drafts.keep(form);
    if (card.state === 'refused') queue.drop(card.item);
    draw();
    form.querySelectorAll('[data-more-fields]').forEach(part => { part.open = true; });
    if (form.closest('details')) form.closest('details').open = true;
    const wrong = sayWrong(form, card.item?.places || {});
    (wrong || form.elements.tresc).focus();
  }

  /** Says which card a form changes; none means that it writes a new one. */
  function mending(form, card) {
    form.mending = card;
    const button = one('.button-wide', form);
    button.dataset.add ||= button.textContent;
    button.textContent = card ? words.saveMended : button.dataset.add;
  }

  function fill(form, fields) {
    Object.entries(fields).filter(([name]) => !['id', 'cwiczenie', 'jezyk', 'do', 'klucz', 'znak', 'mending'].includes(name)).forEach(([name, value]) => {
      form.querySelectorAll(`[name="${CSS.escape(name)}"]:not([type=checkbox])`).forEach(field => { field.value = value; });
    });
    form.querySelectorAll('[type=checkbox]').forEach(box => { box.checked = [].concat(fields[box.name] ?? []).includes(box.value); });
  }

  /** Puts sentences at their fields, and takes those before away. Answers with the first field that has one. */
  function sayWrong(form, at) {
    form.querySelectorAll('[data-at]').forEach(place => {
      const field = place.querySelector('[name]');
      place.querySelector('.error-text')?.remove();
      place.classList.toggle('has-error', place.dataset.at in at);
      field.removeAttribute('aria-invalid');
      if (!(place.dataset.at in at)) return;
      const said = document.createElement('p');
      said.className = 'error-text';
      said.id = `${field.id || place.dataset.at}-blad`;
      said.textContent = at[place.dataset.at];
      field.before(said);
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', [said.id, field.getAttribute('aria-describedby')].filter(Boolean).join(' '));
    });
    return form.querySelector('[aria-invalid]');
  }

  /** What can be told before the card leaves the phone. */
  function wrongIn(form) {
    const at = {};
    if (form.elements.obszar?.required && !form.elements.obszar.value) at.obszar = words.missingArea;
    form.querySelectorAll('[inputmode=decimal]').forEach(field => { if (!/^\s*(-?[\d\s]{1,15}([.,]\d{1,4})?)?\s*$/.test(field.value)) at[field.name] = words.notANumber; });
    return at;
  }

  /* ---------- the form of a card ---------- */

  /** Fields by name; several values of one name as a list. */
  function contentOf(form) {
    const data = new FormData(form);
    data.delete('csrf-token');
    return Object.fromEntries([...new Set(data.keys())].map(name => [name, data.getAll(name).length > 1 ? data.getAll(name) : data.get(name)]));
  }

  const newId = () => crypto.randomUUID ? crypto.randomUUID()
    : '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, digit => (digit ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> digit / 4).toString(16));

  /** What is being typed, with the id that its card will have: a reload or a flat battery loses no word, and what was handed in already does
      not come back. Each tab keeps its own; what a tab that is no more has left is taken up by the next that is opened. */
  const drafts = (() => {
    const tab = (() => { try { return sessionStorage.pomostTab ||= newId(); } catch { return newId(); } })();
    const place = form => `draft ${base} ${me} ${form.elements.cwiczenie.value} `;
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
        await disk.change('kept', store => text ? store.put({ key, id: form.elements.id.value, text, fields: contentOf(form), mending: form.mending || null }) : store.delete(key));
      }
      saving = false;
    }

    function take(form, draft) {
      const typed = form.elements.tresc.value;
      fill(form, draft.fields || {});
      mending(form, draft.mending);
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
          take(form, draft);
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
    mending(form, null);
    // the area and whether one signs stay for the next card
    if (!field.value) fill(form, { ...Object.fromEntries([...form.elements].filter(each => each.name.startsWith('pole.')).map(each => [each.name, ''])), podpis: contentOf(form).podpis });
    drafts.keep(form);
  }

  const forms = isPhone ? all('[data-card]') : [];
  forms.forEach(form => {
    let busy = false;
    form.elements.id.value = newId();
    form.addEventListener('input', () => drafts.keep(form));
    form.addEventListener('submit', async event => {
      event.preventDefault();
      const text = form.elements.tresc.value;
      if (busy) return;
      if (!text.trim()) { form.elements.tresc.focus(); return; }
      const wrong = sayWrong(form, wrongIn(form));
      if (wrong) { if (wrong.closest('details')) wrong.closest('details').open = true; wrong.focus(); return; }
      busy = true;
      const { klucz, ...fields } = contentOf(form);
      if (form.mending) {
        const { id, mark, key } = form.mending;
        await queue.mend({ id: `${base} ${id}`, card: id, what: `kartki/${id}`, fields: { ...fields, znak: mark, klucz: key } });
      } else {
        // the key stays on this phone: whoever shows it may change the nameless card
        await queue.add(fields.podpis === 'nie' ? { ...fields, klucz: newId() + newId() } : fields);
      }
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

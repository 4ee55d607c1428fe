/* For whoever leads: the board and the console without loading the page anew, and cards that are dragged.

   Everything here is a plain form as well. A form inside [data-swap], or that belongs to the board, is sent in the background and the
   parts marked data-swap are taken from the answer; ticks, open folds and the focus stay. Dragging a card onto a card or a group sends
   the same form that the buttons send. */
(() => {
  'use strict';
  const QUIET = /\/(tablica|prowadzenie)(\/|$|\?)/;
  const ENTRY = /\/kartki\/wpis$/;
  const SOON = 1200;
  const AGAIN = 10000;
  const NEAR = 8;
  const PAGE = 12000;
  const HELD = 60000;
  const parts = () => [...document.querySelectorAll('[data-swap]')];
  drawWall();
  if (!parts().length) return;
  const board = () => document.getElementById('tablica');
  const css = value => CSS.escape(value);

  let busy = false;
  let drag = null;
  let later = 0;

  /* ---------- taking parts from an answer ---------- */

  const ticked = () => [...document.querySelectorAll('[data-card] input[name=kartka]:checked')].map(box => box.value);

  /** @param keepTicks when nothing was done with what is ticked */
  function swap(html, keepTicks) {
    const fresh = new DOMParser().parseFromString(html, 'text/html');
    const ticks = keepTicks ? ticked() : [];
    const typed = keepTicks ? [...document.querySelectorAll('[data-swap] input:not([type=checkbox])[id], [data-swap] textarea[id]')]
      .filter(field => field.value !== field.defaultValue).map(field => [field.id, field.value]) : [];
    const folds = [...document.querySelectorAll('[data-swap] details[open][id]')].map(fold => fold.id);
    const focused = document.activeElement;
    const where = focused && focused !== document.body ? { id: focused.id, card: focused.closest('[data-card]')?.dataset.card, name: focused.name, value: focused.value } : {};
    parts().forEach(part => {
      const other = fresh.querySelector(`[data-swap="${css(part.dataset.swap)}"]`);
      // the form of an entry stays until it is sent or closed
      if (part.dataset.swap === 'wpis' && !other?.children.length) return;
      if (other && other.innerHTML !== part.innerHTML) part.replaceChildren(...[...other.childNodes].map(node => document.adoptNode(node)));
    });
    ticks.forEach(id => { const box = document.querySelector(`[data-card="${css(id)}"] input[name=kartka]`); if (box) box.checked = true; });
    typed.forEach(([id, value]) => { const field = document.getElementById(id); if (field) field.value = value; });
    folds.forEach(id => { const fold = document.getElementById(id); if (fold) fold.open = true; });
    ready();
    document.dispatchEvent(new Event('forms'));
    if (focused && !focused.isConnected) {
      const again = where.id && document.getElementById(where.id)
        || where.card && document.querySelector(`[data-card="${css(where.card)}"] input[name=kartka]`)
        || where.name && document.querySelector(`[data-swap] [name="${css(where.name)}"][value="${css(where.value)}"]`)
        || document.querySelector('[data-swap] .errors') || document.getElementById('tresc');
      again?.focus({ preventScroll: true });
    }
  }

  async function send(address, fields, keepTicks) {
    if (busy) return;
    busy = true;
    try {
      const answer = await fetch(address, { method: 'POST', body: fields, headers: { Accept: 'text/html' } });
      const html = await answer.text();
      // a page of another kind, such as the login: let the browser go there
      if (!html.includes('data-swap=')) { location.assign(answer.url); return; }
      swap(html, keepTicks || !answer.ok);
      document.querySelector('[data-swap=wpis] :is(input:not([type=hidden]), textarea)')?.focus();
      say(answer.ok ? 'done' : '');
    } catch {
      say('failed');
    } finally {
      busy = false;
    }
  }

  /** Told to screen readers, and shown when something went wrong. */
  function say(what) {
    const line = document.querySelector('[data-said]');
    if (!line) return;
    line.textContent = what ? line.dataset[what] : '';
    line.className = what === 'failed' ? 'message is-bad' : 'sr';
  }

  document.addEventListener('submit', event => {
    const form = event.target;
    const button = event.submitter;
    const address = button?.getAttribute('formaction') || form.getAttribute('action') || '';
    const inPlace = ENTRY.test(address) && form.elements.wroc;
    if (form.method !== 'post' || !(QUIET.test(address) || inPlace) || !(form === board() || form.closest('[data-swap]'))) return;
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form));
    if (button?.name) fields.append(button.name, button.value);
    send(address, fields, form !== board());
  });

  /** The same page as it is now, once things have been quiet for a moment. */
  function refreshSoon() {
    clearTimeout(later);
    later = setTimeout(async () => {
      const typing = document.activeElement?.matches('[data-swap] input:not([type=checkbox]), [data-swap] textarea, [data-swap] select');
      if (busy || drag?.moving || typing) { refreshSoon(); return; }
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, cache: 'no-store' }).catch(() => null);
      if (answer?.ok && !answer.redirected) swap(await answer.text(), true);
    }, SOON);
  }

  const sign = state => JSON.stringify([state.counts, state.groups, state.revealed, state.held, state.step, state.cards.map(({ id, text, group }) => [id, text, group])]);
  let seen = '';
  document.querySelector('[data-hall]')?.addEventListener('hall', event => {
    const now = sign(event.detail);
    if (seen && seen !== now) refreshSoon();
    seen = now;
  });

  // a note-taker's table follows no stream
  if (document.querySelector('[data-refresh]')) setInterval(() => { if (!document.hidden) refreshSoon(); }, AGAIN);

  /* ---------- the wall: the cards of the item that is on by groups or tables, and the parking lot ---------- */

  function drawWall() {
    const wall = document.querySelector('[data-wall]');
    const place = document.querySelector('[data-wall-board]');
    if (!wall || !place) return;
    const words = document.querySelector('[data-wall-words]');
    const areas = new Map([...words.children].map(area => [area.dataset.area, area.textContent]));
    const element = (name, text, look) => Object.assign(document.createElement(name), { textContent: text, className: look || '' });

    function section(title, cards) {
      const all = element('section', '');
      const list = element('ul', '', 'notes');
      cards.forEach(card => {
        const note = element('li', card.text, card.area ? `note area-${card.area}` : 'note');
        note.lang = card.lang;
        list.append(note);
      });
      all.append(element('h2', `${title} (${cards.length})`), list);
      return all;
    }

    wall.addEventListener('hall', event => {
      const { wall: view, step, cards, groups, parking } = event.detail;
      const here = cards.filter(card => card.step === step);
      const sections = [];
      if (view === 'groups') {
        groups.filter(group => group.step === step).forEach(group => sections.push([group.title, here.filter(card => card.group === group.code)]));
        sections.push([words.dataset.ungrouped, here.filter(card => !card.group)]);
      } else if (view === 'tables') {
        areas.forEach((name, area) => sections.push([name, here.filter(card => card.area === area)]));
        sections.push([words.dataset.whole, here.filter(card => !card.area)]);
      } else if (view?.startsWith('table:')) {
        sections.push([areas.get(view.slice(6)) || '', here.filter(card => card.area === view.slice(6))]);
      } else if (view === 'parking') {
        sections.push([words.dataset.parking, parking]);
      }
      place.hidden = !view;
      place.replaceChildren(...sections.filter(([, some]) => some.length || view === 'parking').map(([title, some]) => section(title, some)));
      document.querySelectorAll('.wall-main [data-cards]').forEach(list => { list.hidden = !!view; });
    });
    turnPages(wall);
  }

  /** What does not fit the screen comes by itself, a screen at a time; a key, the wheel or a touch holds it for a minute. */
  function turnPages(wall) {
    let heldUntil = 0;
    let shown = '';
    ['wheel', 'keydown', 'pointerdown'].forEach(kind => addEventListener(kind, () => { heldUntil = Date.now() + HELD; }, { passive: true }));
    wall.addEventListener('hall', event => {
      if (shown !== event.detail.step) scrollTo(0, 0);
      shown = event.detail.step;
    });
    setInterval(() => {
      const below = document.documentElement.scrollHeight - innerHeight;
      if (below < 40 || document.hidden || Date.now() < heldUntil) return;
      // at least a fifth of the screen is seen twice, so that each card is seen whole
      const step = below / Math.ceil(below / (innerHeight * .8));
      scrollTo(0, scrollY > below - 2 ? 0 : scrollY + step);
    }, PAGE);
  }

  /* ---------- dragging, with a mouse from anywhere on a card, with a finger or a pen from its handle ---------- */

  const target = (x, y) => {
    const under = document.elementFromPoint(x, y);
    const found = under?.closest('[data-group]') || under?.closest('[data-card]');
    return found && found !== drag.card && !found.contains(drag.card) ? found : null;
  };

  function ready() {
    document.querySelectorAll('[data-scripted], [data-handle]').forEach(each => { each.hidden = false; });
  }

  document.addEventListener('pointerdown', event => {
    const card = event.target.closest('[data-card]');
    if (!card || event.button || !board()) return;
    const onHandle = !!event.target.closest('[data-handle]');
    if (!onHandle && (event.pointerType !== 'mouse' || event.target.closest('a, button, input, label, select, textarea, summary'))) return;
    drag = { card, x: event.clientX, y: event.clientY, moving: false, over: null };
  });

  document.addEventListener('pointermove', event => {
    if (!drag) return;
    if (!drag.moving && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < NEAR) return;
    if (!drag.moving) {
      drag.moving = true;
      drag.card.classList.add('is-dragged');
      document.documentElement.classList.add('is-dragging');
      getSelection()?.removeAllRanges();
    }
    event.preventDefault();
    const over = target(event.clientX, event.clientY);
    if (over !== drag.over) {
      drag.over?.classList.remove('is-target');
      over?.classList.add('is-target');
      drag.over = over;
    }
  });

  function letGo(event) {
    if (!drag) return;
    const { card, moving, over } = drag;
    drag = null;
    card.classList.remove('is-dragged');
    over?.classList.remove('is-target');
    document.documentElement.classList.remove('is-dragging');
    if (!moving || !over || event.type === 'pointercancel') return;
    const marked = ticked();
    const cards = marked.includes(card.dataset.card) ? marked : [card.dataset.card];
    const fields = new URLSearchParams([...new FormData(board())].filter(([name]) => name !== 'kartka' && name !== 'grupa' && name !== 'nazwa'));
    if (over.dataset.group) fields.append('grupa', over.dataset.group);
    else { fields.append('sama', 'tak'); cards.push(over.dataset.card); }
    [...new Set(cards)].forEach(id => fields.append('kartka', id));
    send(board().getAttribute('action'), fields, false);
  }

  document.addEventListener('pointerup', letGo);
  document.addEventListener('pointercancel', letGo);
  document.addEventListener('keydown', event => { if (event.key === 'Escape' && drag) letGo({ type: 'pointercancel' }); });
  ready();
})();

/* Keeps what people type until the service has it.

   A form with a field marked data-keep remembers its fields in this browser from the first key on. When it is opened again
   and they differ, it offers them: after a session that ended, a lost connection, a closed tab. What was sent and saved is
   forgotten (the service names the form in the cookie pomost-saved); logging out forgets everything; so does a week.

   A form marked data-autosave saves itself to that address while somebody types. Without this script both are plain forms. */
(() => {
  'use strict';
  const PREFIX = 'pomost-text ';
  const WEEK = 7 * 24 * 60 * 60 * 1000;
  const PAUSE = 1500;
  const AGAIN = 15000;
  const who = document.body.dataset.who || '';

  const shelf = {
    key: form => `${PREFIX}${who} ${new URL(form.action).pathname}`,
    get: key => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
    put: (key, text) => { try { localStorage.setItem(key, JSON.stringify(text)); } catch { /* full or forbidden: the form still works */ } },
    drop: key => { try { localStorage.removeItem(key); } catch { /* as above */ } },
    keys: () => { try { return Object.keys(localStorage).filter(key => key.startsWith(PREFIX)); } catch { return []; } },
  };

  /** What stands in the form for the service: which version somebody began from, and its words; which practice it has words of. */
  const isFooting = name => name === 'version' || name === 'base' || name === 'praktyka' || name.endsWith('-rows');
  const isKept = field => field.name && field.name !== 'csrf-token'
    && (!['hidden', 'submit', 'button', 'password', 'file'].includes(field.type) || isFooting(field.name));

  function typed(form) {
    const all = {};
    for (const field of form.elements) {
      if (isKept(field) && (!['checkbox', 'radio'].includes(field.type) || field.checked)) {
        (all[field.name] ??= []).push(field.value.replaceAll('\r\n', '\n'));
      }
    }
    return all;
  }

  /** What people see: the form's own counters do not make two texts different. */
  function told(all) {
    return JSON.stringify(Object.entries(all).filter(([name, values]) => !isFooting(name) && values.some(value => value !== ''))
      .sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  function fill(form, values) {
    const seen = {};
    for (const field of form.elements) {
      // a short form of the same thing knows less
      if (!isKept(field) || isFooting(field.name) && !(field.name in values)) continue;
      const own = values[field.name] ?? [];
      if (['checkbox', 'radio'].includes(field.type)) {
        field.checked = own.includes(field.value);
      } else {
        const index = seen[field.name] = (seen[field.name] ?? -1) + 1;
        field.value = own[index] ?? '';
      }
    }
  }

  /** Rows that the form does not show yet: the service shows it again with all of them. */
  function showAgain(form, values) {
    const has = new Set([...form.elements].map(field => field.name));
    const more = Object.entries(values).filter(([name]) => !has.has(name));
    more.push(['do', ['przywroc']]);
    for (const [name, all] of more) {
      for (const value of all) {
        const field = Object.assign(document.createElement('input'), { type: 'hidden', name, value });
        form.append(field);
      }
    }
    form.submit();
  }

  function use(form, values) {
    const has = new Set([...form.elements].map(field => field.name));
    const rows = Object.keys(values).some(name => name.endsWith('-rows'));
    const hidden = Object.keys(values).some(name => !has.has(name));
    fill(form, values);
    if (rows && hidden) {
      showAgain(form, values);
      return;
    }
    const first = form.querySelector('[data-keep]');
    first?.focus();
    form.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** How long ago, for the clock of this device may differ from the service's. */
  function since(at) {
    const minutes = Math.round((at - Date.now()) / 60000);
    const [count, unit] = minutes > -60 ? [Math.min(minutes, -1), 'minute'] : minutes > -1440 ? [Math.round(minutes / 60), 'hour'] : [Math.round(minutes / 1440), 'day'];
    return new Intl.RelativeTimeFormat(document.documentElement.lang).format(count, unit);
  }

  function offer(form, key, kept) {
    const bar = document.getElementById('kept-text').content.cloneNode(true).firstElementChild;
    bar.querySelector('[data-kept=at]').textContent = since(kept.at);
    bar.querySelector('[data-kept=use]').addEventListener('click', () => { bar.remove(); use(form, kept.values); });
    bar.querySelector('[data-kept=drop]').addEventListener('click', () => { shelf.drop(key); bar.remove(); form.querySelector('[data-keep]')?.focus(); });
    form.before(bar);
    const fold = form.closest('details');
    if (fold) fold.open = true;
    return bar;
  }

  /** What each form said when it agreed with the service; null for one that came back unsaved. */
  const settled = new WeakMap();

  /** Whether the page answers this very form: what stands in it was typed later than anything kept. A form may say so itself (data-newer). */
  function isRefused(form, cameBack) {
    if ('newer' in form.dataset) return true;
    const status = performance.getEntriesByType('navigation')[0]?.responseStatus;
    return new URL(form.action).pathname === location.pathname && (status ? status >= 400 : cameBack);
  }

  function keep(form) {
    const key = shelf.key(form);
    const cameBack = document.querySelector('main .errors, main [role=alert]') !== null;
    settled.set(form, cameBack || 'newer' in form.dataset ? null : told(typed(form)));
    const kept = shelf.get(key);
    let bar = null;
    let waiting = 0;
    const store = () => {
      clearTimeout(waiting);
      // while an older text waits for an answer, it is not written over; nor is a newer one by a form that is no longer here
      if (bar?.isConnected || !form.isConnected) return;
      const now = typed(form);
      if (told(now) === settled.get(form)) shelf.drop(key); else shelf.put(key, { at: Date.now(), values: now });
    };
    if (kept && !isRefused(form, cameBack) && told(kept.values) !== told(typed(form))) {
      bar = offer(form, key, kept);
    } else {
      store();
    }
    form.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(store, 300); });
    form.addEventListener('submit', store);
    addEventListener('pagehide', store);
  }

  function saveWhileTyping(form) {
    const line = form.querySelector('[data-saved]');
    const key = shelf.key(form);
    let waiting = 0;
    let sending = false;
    let stopped = false;
    let last = told(typed(form));
    const say = (words, bad) => {
      line.textContent = words;
      line.classList.toggle('is-bad', bad);
      if (bad) line.setAttribute('role', 'alert'); else line.removeAttribute('role');
    };
    const soon = pause => { clearTimeout(waiting); if (!stopped) waiting = setTimeout(send, pause); };
    async function send() {
      const now = told(typed(form));
      const words = form.elements.text?.value;
      if (sending || stopped || now === last) return;
      sending = true;
      say(line.dataset.saving, false);
      try {
        const answer = await fetch(form.dataset.autosave, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual',
          headers: { 'X-Requested-With': 'JavaScript' } });
        if (answer.ok && answer.headers.has('Pomost-Revision')) {
          form.elements.version.value = answer.headers.get('Pomost-Revision');
          if (form.elements.base) form.elements.base.value = words;
          last = now;
          say(await answer.text(), false);
          settled.set(form, now);
          if (told(typed(form)) === now) shelf.drop(key);
        } else if (answer.status === 409 || answer.status === 422) {
          stopped = answer.status === 409;
          say(await answer.text(), true);
          last = stopped ? last : now;
        } else if (answer.type === 'opaqueredirect' || [400, 401, 403, 499].includes(answer.status)) {
          stopped = true;
          say(line.dataset.expired, true);
        } else {
          throw new Error(String(answer.status));
        }
      } catch {
        say(line.dataset.offline, true);
        soon(AGAIN);
      } finally {
        sending = false;
        if (told(typed(form)) !== last && !stopped && !line.classList.contains('is-bad')) soon(PAUSE);
      }
    }
    form.addEventListener('input', () => soon(PAUSE));
    form.addEventListener('submit', () => { stopped = true; clearTimeout(waiting); });
  }

  const saved = document.cookie.split('; ').find(part => part.startsWith('pomost-saved='));
  if (saved) {
    shelf.drop(`${PREFIX}${who} ${decodeURIComponent(saved.slice('pomost-saved='.length))}`);
    document.cookie = 'pomost-saved=; path=/; max-age=0; samesite=lax';
  }
  for (const key of shelf.keys()) {
    const kept = shelf.get(key);
    if (!kept || kept.at < Date.now() - WEEK) shelf.drop(key);
  }
  const keepAll = () => new Set([...document.querySelectorAll('[data-keep]')].map(field => field.form).filter(form => form?.method === 'post' && !settled.has(form))).forEach(keep);
  keepAll();
  // forms that came without a page
  document.addEventListener('forms', keepAll);
  document.querySelectorAll('form[data-autosave]').forEach(saveWhileTyping);
  document.querySelectorAll('a[href="/wyloguj"]').forEach(way => way.addEventListener('click', () => shelf.keys().forEach(shelf.drop)));
})();

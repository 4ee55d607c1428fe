/* While the title of an action is typed, what is like it elsewhere is fetched and shown below, and one polite place says how many there are.
   The focus stays where it is. Without this script there is a button that sends the form, which comes back with the same list; the buttons of the
   list itself send the form with this script as without it. */
(() => {
  'use strict';
  const PAUSE = 400;
  const SHORTEST = 4;
  const place = document.getElementById('podobne');
  const title = document.getElementById('title');
  if (!place || !title) return;
  const list = place.querySelector('[data-list]');
  const said = place.querySelector('[role=status]');
  const from = new URL(place.dataset.from, location.href);
  place.querySelector('button[value=podobne]').parentElement.hidden = true;
  let waiting;
  let asked = title.value.trim();
  let running;
  let later; // what came while somebody was at a link of the list: it is not taken from under their hands

  async function look() {
    const typed = title.value.trim();
    if (typed === asked) return;
    asked = typed;
    if (running) running.abort();
    from.searchParams.set('tytul', typed);
    if (typed.length < SHORTEST) { show(''); return; }
    running = new AbortController();
    try {
      const answer = await fetch(from.pathname + from.search, { signal: running.signal, headers: { Accept: 'text/html' } });
      if (answer.ok && !answer.redirected && typed === asked) show(await answer.text());
    } catch (offline) { /* typing on asks again */ }
  }

  function show(html) {
    if (list.contains(document.activeElement)) { later = html; return; }
    later = undefined;
    const now = new DOMParser().parseFromString(html, 'text/html');
    list.replaceChildren(...now.body.childNodes);
    const count = list.querySelectorAll('.hits > li').length;
    const words = count ? said.dataset.found + ' ' + count : '';
    if (said.textContent !== words) said.textContent = words;
  }

  list.addEventListener('focusout', (event) => { if (later !== undefined && !list.contains(event.relatedTarget)) setTimeout(() => { if (later !== undefined) show(later); }); });
  title.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(look, PAUSE); });
})();

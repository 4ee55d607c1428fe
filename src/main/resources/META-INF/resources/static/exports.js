/* While a file is being made, the list asks for itself again and says in one polite place what changed. Without this script
   there is a link that does the same. */
(() => {
  'use strict';
  const PAUSE = 3000;
  const list = document.getElementById('pliki');
  const said = document.getElementById('pliki-stan');
  if (!list || !said) return;

  async function look() {
    if (!list.hasAttribute('data-waiting')) return;
    try {
      const answer = await fetch(location.pathname + location.search, { headers: { Accept: 'text/html' } });
      if (answer.ok && !answer.redirected) show(new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('pliki'));
    } catch (offline) { /* asked again */ }
    setTimeout(look, PAUSE);
  }

  function show(now) {
    if (!now || list.contains(document.activeElement)) return;
    list.replaceChildren(...now.childNodes);
    list.toggleAttribute('data-waiting', now.hasAttribute('data-waiting'));
    said.textContent = list.hasAttribute('data-waiting') ? '' : said.dataset.ready;
  }

  setTimeout(look, PAUSE);
})();

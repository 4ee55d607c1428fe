/* Typing cards from paper by the keyboard alone: Enter goes on to the next row and adds one after the last, Ctrl+Enter saves.
   Without this script Enter saves what there is. What is typed is kept by writing.js. */
(() => {
  'use strict';
  const form = document.querySelector('form[data-rows]');
  if (!form) return;
  const list = form.querySelector('.paper-rows');
  const count = form.elements.namedItem(`${form.dataset.rows}-rows`);
  const MOST = 60;
  /* a random id (v4), also where the page is not served securely */
  const id = () => '10000000-1000-4000-8000-100000000000'.replace(/[018]/g,
    digit => (digit ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> digit / 4).toString(16));

  function another() {
    const number = list.children.length;
    if (number >= MOST) return null;
    const row = list.lastElementChild.cloneNode(true);
    row.classList.remove('has-error');
    row.querySelector('.paper-number').textContent = `${number + 1}.`;
    row.querySelectorAll('.error-text').forEach(each => each.remove());
    row.querySelectorAll('[name]').forEach(field => {
      field.name = field.name.replace(/\d+$/, number);
      if (field.id) field.id = field.name;
      const label = field.getAttribute('aria-label');
      if (label) field.setAttribute('aria-label', label.replace(/\d+/, number + 1));
      ['autofocus', 'aria-invalid', 'aria-describedby'].forEach(name => field.removeAttribute(name));
      if (field.tagName === 'INPUT') field.value = field.type === 'hidden' ? id() : '';
    });
    list.append(row);
    count.value = list.children.length;
    return row;
  }

  list.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      form.requestSubmit(form.querySelector('button[value=zapisz]'));
      return;
    }
    const row = event.target.closest('li');
    const words = row.querySelector('.paper-words');
    const next = event.target !== words && !words.value ? words : (row.nextElementSibling ?? another())?.querySelector('.paper-code');
    next?.focus();
  });
})();

// A select menu as Discord draws it: a button that opens a list, one choice or several, usable by keyboard.

import { el, icon } from './dom.js';

let number = 0;

/**
 * `choices`: `{ value, label, description, emoji, default }`. `onselect(values)` is called with what was chosen: at
 * once when only one may be chosen, else when the list closes and the choice has changed.
 */
export function selectView({ placeholder, choices, least = 1, most = 1, disabled = false, label, customId }, onselect) {
  const many = most > 1;
  const id = `select-${(number += 1)}`;
  let chosen = choices.filter((choice) => choice.default).map((choice) => choice.value);
  let before = [...chosen];
  let active = 0;

  const face = el('span', { class: 'select-face' });
  const button = el(
    'button',
    { type: 'button', class: 'select-button', role: 'combobox', 'aria-haspopup': 'listbox', 'aria-expanded': 'false', 'aria-controls': id, 'aria-label': label ?? placeholder ?? 'Make a selection', 'data-custom-id': customId, disabled },
    face,
    icon('down'),
  );
  const rows = choices.map((choice, i) =>
    el(
      'li',
      { role: 'option', id: `${id}-${i}`, class: 'select-option', onclick: () => choose(i), onpointermove: () => move(i) },
      choice.emoji?.name && el('span', { class: 'select-emoji', 'aria-hidden': 'true' }, choice.emoji.name),
      el('span', { class: 'select-words' }, el('span', { class: 'select-label' }, choice.label), choice.description && el('span', { class: 'select-detail' }, choice.description)),
      icon('check'),
    ),
  );
  const list = el('ul', { id, role: 'listbox', class: 'select-list', 'aria-label': label ?? placeholder ?? 'Choices', 'aria-multiselectable': String(many), hidden: true }, rows);
  const view = el('div', { class: 'select' }, button, list);

  const open = () => !list.hidden;
  const draw = () => {
    const labels = choices.filter((choice) => chosen.includes(choice.value)).map((choice) => choice.label);
    face.replaceChildren(labels.join(', ') || placeholder || 'Make a selection');
    face.classList.toggle('placeholder', labels.length === 0);
    rows.forEach((row, i) => row.setAttribute('aria-selected', String(chosen.includes(choices[i].value))));
  };
  const move = (to) => {
    active = Math.max(0, Math.min(to, rows.length - 1));
    rows.forEach((row, i) => row.classList.toggle('active', i === active));
    button.setAttribute('aria-activedescendant', `${id}-${active}`);
  };
  const show = () => {
    list.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    before = [...chosen];
    move(Math.max(0, choices.findIndex((choice) => chosen.includes(choice.value))));
    const room = window.innerHeight - button.getBoundingClientRect().bottom;
    list.classList.toggle('above', room < 260);
    rows[active]?.scrollIntoView({ block: 'nearest' });
    document.addEventListener('pointerdown', outside, true);
  };
  const hide = () => {
    if (!open()) return;
    list.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    button.removeAttribute('aria-activedescendant');
    document.removeEventListener('pointerdown', outside, true);
    const changed = chosen.length !== before.length || chosen.some((value) => !before.includes(value));
    if (many && changed && chosen.length >= least) onselect(chosen);
    else if (many && changed) chosen = before;
    draw();
  };
  const outside = (event) => view.contains(event.target) || hide();
  const choose = (i) => {
    const { value } = choices[i];
    if (!many) {
      chosen = least === 0 && chosen.includes(value) ? [] : [value];
      hide();
      return void onselect(chosen);
    }
    if (chosen.includes(value)) chosen = chosen.filter((other) => other !== value);
    else if (chosen.length < most) chosen = [...chosen, value];
    draw();
  };

  button.addEventListener('click', () => (open() ? hide() : show()));
  view.addEventListener('focusout', (event) => view.contains(event.relatedTarget) || hide());
  button.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5, Home: -99, End: 99 }[event.key];
    if (step) {
      event.preventDefault();
      open() ? move(active + step) : show();
      rows[active]?.scrollIntoView({ block: 'nearest' });
    } else if (open() && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      choose(active);
    } else if (open() && event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      hide();
    }
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  draw();
  return view;
}

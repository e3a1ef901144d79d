// The list above the message box: commands, choices of an option, people to mention. It belongs to one text field at a
// time, which keeps the focus; the list follows its arrow keys.

import { el } from './dom.js';

export class Suggestions {
  #box = document.getElementById('suggestions');
  #items = [];
  #active = -1;
  #field = null;
  #onchoose = null;

  /**
   * Shows `items` (`{ label, detail, picture, group, … }`) for `field`. `first`: the first one is chosen by Enter
   * without any arrow key. `onchoose(item)` gets the one that was taken.
   */
  show(field, items, { title, alarm = false, first = true, onchoose }) {
    if (this.#field !== field) this.hide();
    this.#field = field;
    this.#items = items;
    this.#onchoose = onchoose;
    let group;
    const rows = items.flatMap((item, i) => {
      const row = el(
        'div',
        { role: 'option', id: `suggestion-${i}`, class: 'suggestion', onclick: () => this.#choose(i), onpointermove: () => this.#move(i) },
        item.picture && el('img', { src: item.picture, alt: '', class: 'suggestion-picture' }),
        el('span', { class: 'suggestion-words' }, el('span', { class: 'suggestion-label' }, item.label), item.detail && el('span', { class: 'suggestion-detail' }, item.detail)),
        item.side && el('span', { class: 'suggestion-side' }, item.side),
      );
      const heading = item.group && item.group !== group && el('div', { class: 'suggestion-group', role: 'presentation' }, item.group);
      group = item.group;
      return heading ? [heading, row] : [row];
    });
    const heading = title && el('div', { class: `suggestions-title${alarm ? ' alarm' : ''}`, role: alarm ? 'alert' : 'status' }, title);
    this.#box.replaceChildren(...[heading, rows.length > 0 && el('div', { role: 'listbox', id: 'suggestion-list', 'aria-label': 'Suggestions' }, rows)].filter(Boolean));
    this.#box.hidden = !this.#box.hasChildNodes();
    // A text area may not be a combobox; it names its list by `aria-controls` and the active row alone.
    if (!field.matches('textarea')) field.setAttribute('aria-expanded', String(items.length > 0));
    field.setAttribute('aria-controls', 'suggestion-list');
    this.#move(first ? 0 : -1);
  }

  hide() {
    this.#box.hidden = true;
    this.#box.replaceChildren();
    if (this.#field?.hasAttribute('aria-expanded')) this.#field.setAttribute('aria-expanded', 'false');
    this.#field?.removeAttribute('aria-activedescendant');
    this.#items = [];
    this.#active = -1;
    this.#field = null;
  }

  get open() {
    return this.#items.length > 0;
  }

  /** Handles a key of the field; true when it was meant for the list. */
  key(event) {
    if (!this.open || event.isComposing) return false;
    if (event.key === 'ArrowDown') this.#move((this.#active + 1) % this.#items.length);
    else if (event.key === 'ArrowUp') this.#move(this.#active <= 0 ? this.#items.length - 1 : this.#active - 1);
    else if (event.key === 'Escape') this.hide();
    else if (event.key === 'Tab' && !event.shiftKey) this.#choose(Math.max(this.#active, 0));
    else if (event.key === 'Enter' && !event.shiftKey && this.#active >= 0) this.#choose(this.#active);
    else return false;
    event.preventDefault();
    return true;
  }

  #move(to) {
    this.#active = this.#items.length ? to : -1;
    this.#box.querySelectorAll('.suggestion').forEach((row, i) => {
      row.setAttribute('aria-selected', String(i === to));
      if (i === to) row.scrollIntoView({ block: 'nearest' });
    });
    if (this.#active >= 0) this.#field.setAttribute('aria-activedescendant', `suggestion-${to}`);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  #choose(i) {
    const item = this.#items[i];
    const choose = this.#onchoose;
    this.hide();
    choose(item);
  }
}

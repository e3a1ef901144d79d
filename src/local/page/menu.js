// A menu that opens at a button or under the pointer: the message's context menu and the choice of who one is.

import { el, icon } from './dom.js';

let close = () => {};

/**
 * Opens a menu. `at`: an element or a point `{ x, y }`. `items`: `{ label, onselect, icon, picture, detail, checked,
 * danger }`, or `{ heading }`. Arrow keys move, Enter chooses, Escape and a click elsewhere close it.
 */
export function openMenu(at, items, label) {
  close();
  const before = document.activeElement;
  const menu = el('div', { class: 'menu', role: 'menu', 'aria-label': label, onkeydown: keys }, items.map(row));
  const dismiss = (event) => {
    if (event?.type === 'pointerdown' && menu.contains(event.target)) return;
    document.removeEventListener('pointerdown', dismiss, true);
    window.removeEventListener('resize', dismiss);
    menu.remove();
    if (event?.type !== 'pointerdown') before?.focus?.();
  };
  close = dismiss;

  function row(item) {
    if (item.heading) return el('div', { class: 'menu-heading', role: 'presentation' }, item.heading);
    return el(
      'button',
      {
        type: 'button',
        class: `menu-item${item.danger ? ' danger' : ''}`,
        role: item.checked === undefined ? 'menuitem' : 'menuitemradio',
        'aria-checked': item.checked === undefined ? null : String(item.checked),
        tabindex: '-1',
        onclick: () => {
          dismiss();
          item.onselect();
        },
      },
      item.picture && el('img', { src: item.picture, alt: '', class: 'menu-picture' }),
      el('span', { class: 'menu-words' }, item.label, item.detail && el('span', { class: 'menu-detail' }, item.detail)),
      item.checked ? icon('check') : item.icon && icon(item.icon),
    );
  }

  function keys(event) {
    const rows = [...menu.querySelectorAll('.menu-item')];
    const here = rows.indexOf(document.activeElement);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) rows.at(to % rows.length).focus();
    else if (event.key === 'Escape' || event.key === 'Tab') dismiss();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  document.body.append(menu);
  place(menu, at);
  document.addEventListener('pointerdown', dismiss, true);
  window.addEventListener('resize', dismiss);
  menu.querySelector('[aria-checked="true"], .menu-item')?.focus();
}

/** Beside the element or point, but wholly within the window. */
function place(menu, at) {
  const box = at instanceof Element ? at.getBoundingClientRect() : { left: at.x, right: at.x, top: at.y, bottom: at.y };
  const { width, height } = menu.getBoundingClientRect();
  const x = at instanceof Element ? box.right - width : box.left;
  const below = box.bottom + 4;
  const y = below + height <= window.innerHeight - 8 ? below : box.top - height - 4;
  menu.style.left = `${Math.max(8, Math.min(x, window.innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, window.innerHeight - height - 8))}px`;
}

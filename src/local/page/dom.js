// Building elements. Everything a person sees is made here, from text and elements only: no HTML is ever parsed,
// so nothing a user or a bot writes can become markup. (The server's Content-Security-Policy demands the same.)

const SVG = 'http://www.w3.org/2000/svg';

/**
 * An element. `attributes`: a function under `on…` listens, `true` sets an empty attribute, `false`, `null` and
 * `undefined` set none. Children: elements, text, nested lists; `null` and `false` are left out.
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** The drawings of the page, on a grid of 24 by 24, filled with the colour of the text. */
const ICONS = {
  hash: 'M9 3h2l-1 5h5l1-5h2l-1 5h4v2h-4.4l-.8 4H20v2h-4.6L14.4 21h-2l1-5h-5l-1 5h-2l1-5H2v-2h4.8l.8-4H4V8h4zM9.6 10l-.8 4h5l.8-4z',
  at: 'M12 2a10 10 0 1 0 5.5 18.4l-1.1-1.7A8 8 0 1 1 20 12v1.5a1.5 1.5 0 0 1-3 0V12a5 5 0 1 0-1.3 3.4A3.5 3.5 0 0 0 22 13.5V12A10 10 0 0 0 12 2m0 13a3 3 0 1 1 0-6 3 3 0 0 1 0 6',
  menu: 'M3 5h18v2H3zm0 6h18v2H3zm0 6h18v2H3z',
  close: 'M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12 19 17.6 17.6 19 12 13.4 6.4 19 5 17.6 10.6 12 5 6.4z',
  reply: 'M10 4v5c7 0 11 4 12 11-2.5-4-6.5-5.5-12-5.5V20L2 12z',
  edit: 'm14.5 4.5 5 5L8 21H3v-5zm2-2 1-1a1.4 1.4 0 0 1 2 0l3 3a1.4 1.4 0 0 1 0 2l-1 1z',
  apps: 'M3 3h8v8H3zm10 0h8v8h-8zM3 13h8v8H3zm10 0h8v8h-8z',
  more: 'M5 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4m7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4m7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4',
  trash: 'M9 2h6l1 2h5v2H3V4h5zM5 8h14l-1 14H6zm4 3v8h2v-8zm4 0v8h2v-8z',
  copy: 'M8 2h12v14H8zm2 2v10h8V4zM4 6h2v12h10v2H4z',
  send: 'M3 3.5 22 12 3 20.5V14l11-2L3 10z',
  down: 'M5 8.5 6.5 7l5.5 5.5L17.5 7 19 8.5l-7 7z',
  eye: 'M12 5c6 0 9.5 5.5 10.5 7-1 1.5-4.5 7-10.5 7S2.5 13.5 1.5 12C2.5 10.5 6 5 12 5m0 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9m0 2a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5',
  warn: 'M12 2 23 21H1zm-1 7v6h2V9zm0 8v2h2v-2z',
  check: 'm9 16.2-4.6-4.6L3 13l6 6L21 7l-1.4-1.4z',
  people: 'M8 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7m8.5 1a3 3 0 1 1 0 6 3 3 0 0 1 0-6M8 13.5c4 0 6.5 2 6.5 5V20h-13v-1.5c0-3 2.5-5 6.5-5m8.5 0c3.5 0 6 1.7 6 4.5v2h-6v-1.5c0-2-.7-3.6-2-4.8.6-.1 1.3-.2 2-.2',
  slash: 'M16 3h2.5l-10 18H6z',
  out: 'M13 3h8v8h-2V6.4l-8.3 8.3-1.4-1.4L17.6 5H13zM4 5h6v2H5v12h12v-5h2v7H3V5z',
};

/** The drawing `name`; hidden from screen readers, since the words stand beside it. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  path.setAttribute('fill-rule', 'evenodd');
  path.setAttribute('fill', 'currentColor');
  svg.append(path);
  return svg;
}

/** A round button that bears only a drawing; `label` is its name. */
export function iconButton(name, label, onclick, attributes = {}) {
  return el('button', { type: 'button', class: 'icon-button', 'aria-label': label, title: label, onclick, ...attributes }, icon(name));
}

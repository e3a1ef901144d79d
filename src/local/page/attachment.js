// Draws a file of a message: a picture with what is said of it, anything else by its name.

import { el } from './dom.js';

/** The element of Discord's attachment object. Files come from the page's own server, whatever name it was asked by. */
export function attachmentView(file) {
  const address = URL.canParse(file.url) ? new URL(file.url).pathname : '';
  const open = { href: address, target: '_blank', rel: 'noopener noreferrer' };
  if (!file.content_type?.startsWith('image/')) {
    return el('div', { slot: 'attachments', class: 'file' }, el('a', open, file.filename));
  }
  const said = file.description;
  return el(
    'figure',
    { slot: 'attachments', class: 'picture' },
    el('a', { ...open, title: `Open ${file.filename}` }, el('img', { src: address, alt: said ?? file.filename, width: file.width, height: file.height })),
    said && el('details', {}, el('summary', { 'aria-label': 'Description of the picture' }, 'ALT'), el('p', {}, said)),
  );
}

// Draws one embed. Pictures are named, not loaded: the page asks nobody but its own server for anything.

import { el } from './dom.js';
import { markdown } from './markdown-view.js';
import { messageTime } from './time.js';

/** A `<discord-embed>` for an embed object of Discord's. */
export function embedView(embed, world) {
  const view = el(
    'discord-embed',
    { slot: 'embeds' },
    embed.author?.name && el('div', { slot: 'description', class: 'embed-author' }, linked(embed.author.url, embed.author.name)),
    embed.title && el('div', { slot: 'description', class: 'embed-title' }, linked(embed.url, markdown(embed.title, world, { blocks: false }))),
    embed.description && el('discord-embed-description', { slot: 'description', class: 'prose' }, markdown(embed.description, world)),
    embed.fields?.length > 0 && fields(embed, world),
    picture(embed.image ?? embed.thumbnail),
    footer(embed),
  );
  if (Number.isInteger(embed.color)) {
    view.style.setProperty('--embed-color', `#${embed.color.toString(16).padStart(6, '0')}`);
  }
  return view;
}

/** Words, as a link when the address is one of the web. */
function linked(address, words) {
  if (!address || !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return words;
  return el('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, words);
}

function fields(embed, world) {
  const widths = columns(embed.fields, embed.thumbnail ? 2 : 3);
  const view = embed.fields.map((field, i) =>
    el(
      'discord-embed-field',
      { class: `prose field-${widths[i]}` },
      el('div', { class: 'field-name' }, markdown(field.name, world, { blocks: false })),
      markdown(field.value, world),
    ),
  );
  return el('discord-embed-fields', { slot: 'fields' }, view);
}

/** How wide each field is, as Discord lays them out: neighbouring inline fields share a row of up to `most`. */
export function columns(fields, most) {
  const widths = [];
  for (let i = 0; i < fields.length; ) {
    let row = 0;
    while (row < most && fields[i + row]?.inline) row += 1;
    for (let k = 0; k < Math.max(row, 1); k += 1) widths.push(['full', 'full', 'half', 'third'][row]);
    i += Math.max(row, 1);
  }
  return widths;
}

function picture(image) {
  if (!image?.url) return null;
  const host = URL.canParse(image.url) ? new URL(image.url).host : 'a picture';
  return el('div', { slot: 'fields', class: 'embed-picture', title: image.url }, `Picture from ${host}, not loaded here`);
}

function footer(embed) {
  const words = [embed.footer?.text, embed.timestamp && messageTime(embed.timestamp)].filter(Boolean).join(' • ');
  return words && el('discord-embed-footer', { slot: 'footer', class: 'embed-footer' }, el('span', {}, words));
}

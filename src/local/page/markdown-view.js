// Draws the tree of markdown.js: ordinary elements for prose, Discord's components for mentions, times and spoilers.

import { el } from './dom.js';
import { parse, plain } from './markdown.js';
import { stamp } from './time.js';
import { nameOf } from './world.js';

/** Text in Discord's markdown as elements. `world` gives the names behind ids. */
export function markdown(text, world, options) {
  return parse(text ?? '', options).map((node) => draw(node, world));
}

/** Only the words, in one line, with mentions as names. */
export function words(text, world) {
  const named = (nodes) =>
    nodes.map((node) => {
      if (MENTIONS[node.type]) return { text: `${node.type === 'channel' ? '#' : '@'}${MENTIONS[node.type](node, world)}` };
      if (node.type === 'time') return { text: stamp(node.seconds, node.style) };
      return { ...node, children: node.children && named(node.children), items: node.items?.map(named) };
    });
  return plain(named(parse(text ?? ''))).replace(/\s+/g, ' ').trim();
}

const MENTIONS = {
  user: (node, world) => (world.user(node.id) ? nameOf(world.user(node.id)) : 'unknown-user'),
  role: () => 'unknown-role',
  channel: (node, world) => world.channel(node.id)?.name ?? 'unknown',
};

const children = (node, world) => node.children.map((child) => draw(child, world));
const wrap = (tag, attributes) => (node, world) => el(tag, attributes, children(node, world));

const DRAW = {
  text: (node) => node.text,
  emoji: (node) => node.source,
  strong: wrap('strong'),
  emphasis: wrap('em'),
  underline: wrap('u'),
  strike: wrap('s'),
  quote: wrap('blockquote'),
  subtext: wrap('small', { class: 'subtext' }),
  heading: (node, world) => el(`h${node.level + 2}`, { class: `heading heading-${node.level}` }, children(node, world)),
  code: (node) => el('code', {}, node.text),
  fence: (node) => el('pre', { tabindex: '0' }, el('code', {}, node.text)),
  list: (node, world) => {
    const items = node.items.map((item) => el('li', {}, item.map((child) => draw(child, world))));
    return node.start === null ? el('ul', {}, items) : el('ol', { start: String(node.start) }, items);
  },
  link: (node, world) => el('a', { href: node.url, target: '_blank', rel: 'noopener noreferrer', title: node.url }, children(node, world)),
  user: (node, world) => el('discord-mention', { type: 'user' }, MENTIONS.user(node, world)),
  role: (node, world) => el('discord-mention', { type: 'role' }, MENTIONS.role(node, world)),
  channel: (node, world) => el('discord-mention', { type: 'channel' }, MENTIONS.channel(node, world)),
  command: (node) => el('discord-mention', { type: 'slash' }, node.id),
  everyone: (node) => el('discord-mention', { type: 'role' }, node.source.slice(1)),
  time,
  spoiler,
};

function draw(node, world) {
  return DRAW[node.type](node, world);
}

function time(node) {
  const date = new Date(node.seconds * 1000);
  const known = !Number.isNaN(date.getTime());
  const exact = known ? `${stamp(node.seconds, 'F')} (${date.toISOString().slice(0, 16).replace('T', ' ')} UTC)` : '';
  const words = stamp(node.seconds, node.style);
  const relative = node.style === 'R' ? String(node.seconds) : null;
  return el('discord-time', { title: exact }, known ? el('time', { datetime: date.toISOString(), 'data-relative': relative }, words) : words);
}

/** "5 minutes ago" grows older while it is read. */
export function refreshTimes() {
  for (const time of document.querySelectorAll('time[data-relative]')) {
    time.replaceChildren(stamp(Number(time.dataset.relative), 'R'));
  }
}

function spoiler(node, world) {
  const inside = el('span', { class: 'spoiler-words', inert: true }, children(node, world));
  const reveal = (event) => {
    if (event.type === 'keydown' && event.key !== 'Enter' && event.key !== ' ') return;
    if (mark.activated) return;
    event.preventDefault();
    mark.activated = true;
    inside.inert = false;
    mark.removeAttribute('role');
    mark.removeAttribute('aria-label');
  };
  const mark = el('discord-spoiler', { role: 'button', tabindex: '0', 'aria-label': 'Spoiler', onclick: reveal, onkeydown: reveal }, inside);
  return mark;
}

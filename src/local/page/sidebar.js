// The columns beside the messages: channels, who one is, and who is here.

import { el, icon } from './dom.js';
import { avatarOf, nameOf } from './world.js';

/** Draws both columns anew; they are small. The keyboard's focus stays on the channel it was on. */
export function drawSidebar(world, { channel, unread, show, whoMenu, speak }) {
  const focused = document.activeElement?.dataset?.channel;
  document.getElementById('guild-name').replaceChildren(world.guild?.name ?? 'Local Discord');
  const texts = world.channels.filter((one) => one.type !== 1);
  const directs = world.channels.filter((one) => one.type === 1);
  const row = (one) => channelRow(one, world, { current: one.id === channel, unread: unread.has(one.id), show });
  document.getElementById('channels').replaceChildren(
    el('h2', {}, 'Text channels'),
    el('ul', {}, texts.map(row)),
    ...(directs.length ? [el('h2', {}, 'Direct messages'), el('ul', {}, directs.map(row))] : []),
  );
  if (focused) document.querySelector(`[data-channel="${CSS.escape(focused)}"]`)?.focus();
  drawMe(world, whoMenu);
  drawLanguage(world, speak);
  drawMembers(world);
}

function channelRow(one, world, { current, unread, show }) {
  const mark = one.type === 1 ? portrait(world.bot, world) : icon('hash');
  return el(
    'li',
    {},
    el(
      'button',
      { type: 'button', class: `channel${unread ? ' unread' : ''}`, 'data-channel': one.id, 'aria-current': current ? 'page' : null, onclick: () => show(one.id) },
      mark,
      el('span', { class: 'channel-words' }, one.name),
      unread && el('span', { class: 'visually-hidden' }, ', unread messages'),
    ),
  );
}

function portrait(user, world) {
  const online = user?.bot ? user.online : true;
  return el('span', { class: `portrait ${online ? 'online' : 'offline'}` }, el('img', { src: avatarOf(user, world), alt: '' }));
}

function drawMe(world, whoMenu) {
  const me = world.me;
  document.getElementById('me').replaceChildren(
    el(
      'button',
      { type: 'button', class: 'me', 'aria-haspopup': 'menu', 'aria-label': `You are ${nameOf(me)}. Be somebody else`, onclick: (event) => whoMenu(event.currentTarget) },
      portrait(me, world),
      el('span', { class: 'me-words' }, el('strong', {}, nameOf(me)), el('span', {}, me.moderator ? 'Moderator' : 'Change who you are')),
      icon('people'),
    ),
  );
}

/** The choice of one's language; the list is filled once, so that it does not close while one looks at it. */
function drawLanguage(world, speak) {
  const select = document.getElementById('language');
  if (!select.options.length) {
    const name = (locale) => new Intl.DisplayNames([locale], { type: 'language' }).of(locale);
    const named = world.locales.map((locale) => [locale, name(locale)]).sort(([, a], [, b]) => a.localeCompare(b));
    select.append(...named.map(([value, words]) => el('option', { value, lang: value }, words)));
    select.addEventListener('change', () => speak(select.value));
  }
  select.value = world.me.locale;
}

function drawMembers(world) {
  const member = (user) =>
    el(
      'li',
      { class: user.bot && !user.online ? 'away' : '' },
      portrait(user, world),
      el('span', { class: 'member-words' }, nameOf(user), user.bot && el('span', { class: 'tag' }, 'APP')),
    );
  const group = (name, users) => (users.length ? [el('h2', {}, `${name} — ${users.length}`), el('ul', {}, users.map(member))] : []);
  const users = [...world.users.values()];
  const bot = world.bot ? [world.bot] : [];
  document.getElementById('members').replaceChildren(
    ...group('Online', [...bot.filter((one) => one.online), ...users]),
    ...group('Offline', bot.filter((one) => !one.online)),
  );
}

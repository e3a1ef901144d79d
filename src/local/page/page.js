// The page of the local Discord: who one is, which channel is shown, and the wires between the parts.
// What the server must offer stands in README.md beside this file.

import './discord-components.js';
import './look.js';
import { Composer } from './composer.js';
import { confirmDelete, openModal } from './dialogs.js';
import { el, icon } from './dom.js';
import { Log } from './log.js';
import { refreshTimes } from './markdown-view.js';
import { openMenu } from './menu.js';
import { summary } from './message.js';
import { act, fetchState, follow } from './server.js';
import { drawSidebar } from './sidebar.js';
import { messageCommands } from './slash.js';
import { setTimeLocale } from './time.js';
import { isEphemeral, nameOf, World } from './world.js';

/** Leads to a message of this Discord, as Discord's own program follows such a link. */
const MESSAGE_LINK = /^https:\/\/discord\.com\/channels\/(?:@me|\d+)\/(\d+)\/(\d+)$/;

const world = new World(changed);
const unread = new Set();
let channel = null;
let unfollow = () => {};
let drawing = false;

const actions = {
  press: (action) => interact(action),
  reply: (message) => composer.reply(message),
  edit: (message) => edit(message),
  menu: (at, message, options) => messageMenu(at, message, options),
  jump: (id) => log.jump(id),
  dismiss: (message) => perform({ do: 'dismiss', message: message.id }),
};
const log = new Log(world, actions);
const composer = new Composer(world, {
  act: (action) => {
    log.toEnd();
    return action.do === 'say' ? perform(action) : interact(action);
  },
  complete: (action) => act(world.me.id, action),
  editLast: () => {
    const mine = world.list(channel).findLast((message) => message.author.id === world.me.id);
    if (mine) edit(mine);
  },
});

world.onmodal = (modal) =>
  openModal(modal, world, (values) => submitModal({ do: 'submit', interaction_id: modal.interaction_id, custom_id: modal.custom_id, values }));

// ── Acting ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Does something that answers at once; a refusal is shown. Resolves to the answer or to nothing. */
async function perform(action) {
  try {
    return await act(world.me.id, action);
  } catch (problem) {
    toast(problem.message);
    return null;
  }
}

/** Sends an interaction to the bot and waits with the person for what becomes of it. */
async function interact(action) {
  const here = channel;
  if (action.do === 'menu') log.toEnd();
  const answer = await perform(action);
  if (answer) world.begin(answer.interaction_id, action, here);
  return answer;
}

/** Resolves to nothing when the bot took the form, else to the reason why it did not. */
async function submitModal(action) {
  try {
    const { interaction_id: id } = await act(world.me.id, action);
    return await world.outcome(id, action, channel);
  } catch (problem) {
    return problem.message;
  }
}

function edit(message) {
  const shown = { ...message, content: composer.editable(message.content) };
  log.edit(shown, {
    save: (text) => perform({ do: 'edit', message: message.id, content: composer.stored(text) }),
    closed: () => composer.focus(),
  });
}

function messageMenu(at, message, { only }) {
  const mine = message.author.id === world.me.id;
  const apps = isEphemeral(message) ? [] : messageCommands(world.commands, world.isDirect(channel));
  const commands = apps.map((command) => ({
    label: command.shown,
    icon: 'apps',
    onselect: () => interact({ do: 'menu', channel, command: command.name, message: message.id }),
  }));
  const own = only
    ? []
    : [
        !isEphemeral(message) && { label: 'Reply', icon: 'reply', onselect: () => composer.reply(message) },
        mine && { label: 'Edit Message', icon: 'edit', onselect: () => edit(message) },
        { label: 'Copy Text', icon: 'copy', onselect: () => copy(message.content || summary(message, world)) },
        { label: 'Copy Message ID', icon: 'copy', onselect: () => copy(message.id) },
        isEphemeral(message) && { label: 'Dismiss Message', icon: 'close', onselect: () => actions.dismiss(message) },
      ];
  const removable = mine || (world.me.moderator && !world.isDirect(channel) && !isEphemeral(message));
  const remove = removable && !only && {
    label: 'Delete Message',
    icon: 'trash',
    danger: true,
    onselect: () => confirmDelete(summary(message, world), () => perform({ do: 'delete', message: message.id })),
  };
  const heading = { heading: commands.length ? 'Apps' : 'Apps: the bot has registered none' };
  openMenu(at, [...own, (commands.length > 0 || only) && heading, ...commands, remove].filter(Boolean), 'Message');
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast('Copied.', 'calm');
  } catch {
    toast('The browser does not let this page copy.');
  }
}

// ── Being somebody, somewhere ────────────────────────────────────────────────────────────────────────────────────

/** The address keeps both, so that reloading and a second window work: `#<user>/<channel>`. */
function placeInAddress() {
  const [user, place] = location.hash.slice(1).split('/').map(decodeURIComponent);
  return { user: user || null, place: place || null };
}

function remember() {
  const hash = `#${world.me.id}/${channel ?? ''}`;
  if (location.hash !== hash) history.replaceState(null, '', hash);
}

async function become(user) {
  unfollow();
  world.load(await fetchState(user));
  unread.clear();
  const me = world.me.id;
  unfollow = follow(me, {
    onopen: async () => {
      const state = await stateOf(me);
      if (world.me.id !== me) return;
      world.connected = true;
      world.load(state);
    },
    onevent: (event) => {
      if (event.t === 'MESSAGE_CREATE') arrived(event.d);
      world.apply(event);
    },
    onlost: () => {
      world.connected = false;
      changed();
    },
  });
}

/** A message elsewhere is marked as unread; what one has asked for oneself is shown wherever one was reading. */
function arrived(message) {
  const asker = (message.interaction_metadata ?? message.interaction)?.user?.id;
  if (message.channel_id !== channel) unread.add(message.channel_id);
  else if (asker === world.me.id) log.toEnd();
}

/** The state, once more after a server that was started anew has got back what this page remembers of the old one. */
async function stateOf(me) {
  const state = await fetchState(me);
  if (!world.started || state.started === world.started) return state;
  const remembered = [
    { do: 'language', locale: world.me.locale },
    { do: 'restore', messages: world.remembered() },
  ];
  const taken = await Promise.all(remembered.map((action) => act(me, action))).catch(() => null);
  return taken ? fetchState(me) : state;
}

function show(id) {
  channel = id;
  unread.delete(id);
  document.body.classList.remove('sidebar-open');
  composer.open(id);
  changed('all');
}

function changed() {
  if (drawing) return;
  drawing = true;
  queueMicrotask(() => {
    drawing = false;
    draw();
  });
}

// ── Drawing ──────────────────────────────────────────────────────────────────────────────────────────────────────

function draw() {
  if (!world.me) return;
  setTimeLocale(world.me.locale);
  if (!world.channel(channel)) {
    const wanted = world.channel(placeInAddress().place) ?? world.channels[0];
    if (wanted) return show(wanted.id);
  }
  remember();
  drawSidebar(world, { channel, unread, show, whoMenu, speak });
  drawHead();
  log.draw(channel);
}

function drawHead() {
  const here = world.channel(channel);
  document.title = `${here?.type === 1 ? '@' : '#'}${here?.name ?? ''} · ${world.guild?.name ?? 'Local Discord'}`;
  document.getElementById('channel-name').replaceChildren(icon(here?.type === 1 ? 'at' : 'hash'), here?.name ?? '');
  document.getElementById('channel-topic').replaceChildren(here?.topic ?? '');
  const name = nameOf(world.bot);
  const notice = !world.connected
    ? 'The connection to the local Discord is lost. Trying again…'
    : !world.bot
      ? 'No bot has connected yet.'
      : world.bot.online
        ? ''
        : world.bot.called
          ? `${name} is called over HTTP. Commands, menus and buttons reach it; mentions and direct messages do not.`
          : `${name} is offline. Commands and buttons will fail until it is back.`;
  document.getElementById('notice').replaceChildren(notice);
  const typing = world.isTyping(channel) && [el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')), el('strong', {}, name), ' is typing…'];
  document.getElementById('typing').replaceChildren(...(typing || []));
}

function whoMenu(at) {
  const items = [...world.users.values()].map((user) => ({
    label: nameOf(user),
    detail: user.moderator ? `${user.username} · moderator` : user.username,
    picture: `/assets/avatar-${[...world.users.keys()].indexOf(user.id) % 6}.svg`,
    checked: user.id === world.me.id,
    onselect: () => become(user.id).catch((problem) => toast(problem.message)),
  }));
  openMenu(at, [{ heading: 'Who are you?' }, ...items], 'Who are you?');
}

/** The language of one's Discord: of the names of commands, of times, and of what the bot answers. */
async function speak(locale) {
  if (await perform({ do: 'language', locale })) world.speak(locale);
  else changed();
}

function toast(words, kind = 'alarm') {
  const message = el('div', { class: `toast ${kind}` }, words);
  document.getElementById('toasts').append(message);
  setTimeout(() => message.remove(), 6000);
}

// ── Starting ─────────────────────────────────────────────────────────────────────────────────────────────────────

document.getElementById('open-sidebar').addEventListener('click', () => {
  document.body.classList.toggle('sidebar-open');
  document.querySelector('#sidebar [aria-current]')?.focus();
});
document.getElementById('shade').addEventListener('click', () => document.body.classList.remove('sidebar-open'));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') document.body.classList.remove('sidebar-open');
  // Typing anywhere goes to the message box, as in Discord.
  const idle = document.activeElement === document.body || document.activeElement?.classList.contains('message');
  if (idle && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) composer.focus();
});

document.addEventListener('click', (event) => {
  const [, place, message] = MESSAGE_LINK.exec(event.target.closest?.('a[href]')?.href) ?? [];
  if (!message || !world.channel(place)) return;
  event.preventDefault();
  if (place !== channel) show(place);
  requestAnimationFrame(() => log.jump(message));
});

async function start() {
  try {
    await become(placeInAddress().user);
    if (matchMedia('(pointer: fine)').matches) composer.focus();
  } catch (problem) {
    document.getElementById('notice').replaceChildren(`${problem.message} Trying again…`);
    setTimeout(start, 1000);
  }
}

setInterval(refreshTimes, 30_000);
start();

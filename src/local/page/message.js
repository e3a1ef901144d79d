// Draws one message: who, when, in answer to what, its text, embeds and controls, and what went wrong with it.

import { attachmentView } from './attachment.js';
import { controlsView, dots } from './controls.js';
import { el, icon, iconButton } from './dom.js';
import { embedView } from './embed.js';
import { markdown, words } from './markdown-view.js';
import { clock, messageTime, stamp } from './time.js';
import { avatarOf, isEphemeral, isThinking, nameOf } from './world.js';

const CONTEXT_COMMAND = 23;

/**
 * The element of a message. `grouped`: it continues the message above, so that name and picture are left out.
 * `pending`: presses on it that are under way or failed. `actions`: press, dismiss, reply, edit, menu, jump.
 */
export function messageView(message, world, { grouped, pending, actions, editor }) {
  const author = world.user(message.author.id) ?? message.author;
  const failed = pending.find((entry) => entry.failed);
  const busy = new Set(pending.filter((entry) => !entry.failed).map((entry) => entry.action.custom_id));
  const body = el(
    'discord-message',
    {
      author: nameOf(author),
      avatar: avatarOf(author, world),
      bot: author.bot,
      timestamp: grouped ? clock(message.timestamp) : messageTime(message.timestamp),
      edited: Boolean(message.edited_timestamp) && !isThinking(message),
      'message-body-only': grouped,
    },
    header(message, world, actions),
    editor ?? content(message, world),
    (message.attachments ?? []).map(attachmentView),
    (message.embeds ?? []).map((embed) => embedView(embed, world)),
    controlsView(message, world, { press: actions.press, busy }),
    failed && el('div', { slot: 'components', class: 'failure', role: 'alert' }, icon('warn'), failed.failed),
    isEphemeral(message) && ephemeralLine(() => actions.dismiss(message)),
  );
  const classes = ['message', grouped && 'grouped', isEphemeral(message) && 'ephemeral', mentionsMe(message, world) && 'mentioned'];
  return el(
    'article',
    {
      class: classes.filter(Boolean).join(' '),
      tabindex: '-1',
      'data-id': message.id,
      'aria-label': `${nameOf(author)}, ${messageTime(message.timestamp)}`,
      oncontextmenu: (event) => openMenu(event, message, actions),
    },
    body,
    toolbar(message, world, actions),
  );
}

/** A command on its way to the bot, or one the bot never answered. */
export function pendingView(entry, world, { dismiss }) {
  const body = el(
    'discord-message',
    { author: nameOf(world.bot), avatar: avatarOf(world.bot, world), bot: true, timestamp: messageTime(entry.since) },
    commandLine(entry.action.command, entry.action.do === 'menu', world.me, world.message(entry.channel, entry.action.message), world),
    entry.failed
      ? el('span', { class: 'failure', role: 'alert' }, icon('warn'), entry.failed)
      : el('span', { class: 'thinking' }, dots(), 'Sending command…'),
    entry.failed && ephemeralLine(dismiss),
  );
  return el('article', { class: `message pending${entry.failed ? ' ephemeral' : ''}`, tabindex: '-1' }, body);
}

function content(message, world) {
  if (isThinking(message)) return el('span', { class: 'thinking' }, dots(), `${nameOf(world.user(message.author.id) ?? message.author)} is thinking…`);
  return message.content ? el('span', { class: 'prose words' }, markdown(message.content, world)) : null;
}

/** The line above a message: which command it answers, or which message. */
function header(message, world, actions) {
  const interaction = message.interaction_metadata ?? message.interaction;
  const name = message.interaction?.name ?? interaction?.name;
  if (name && interaction?.user && interaction.type !== 3) {
    const menu = message.type === CONTEXT_COMMAND || Boolean(interaction.target_message_id);
    return commandLine(name, menu, interaction.user, world.message(message.channel_id, interaction.target_message_id), world);
  }
  const id = message.message_reference?.message_id;
  if (!id) return null;
  const target = world.message(message.channel_id, id) ?? message.referenced_message;
  if (!target) return el('discord-reply', { slot: 'reply', deleted: true });
  const author = world.user(target.author.id) ?? target.author;
  return el(
    'discord-reply',
    {
      slot: 'reply',
      author: nameOf(author),
      avatar: avatarOf(author, world),
      bot: author.bot,
      mentions: (message.mentions ?? []).some((user) => user.id === author.id),
      edited: Boolean(target.edited_timestamp),
      onclick: () => actions.jump(id),
    },
    summary(target, world),
  );
}

function commandLine(name, menu, user, target, world) {
  const person = world.user(user.id) ?? user;
  const author = target && (world.user(target.author.id) ?? target.author);
  return el('discord-command', {
    slot: 'reply',
    author: nameOf(person),
    avatar: avatarOf(person, world),
    command: name,
    type: menu ? 'message_command' : 'slash_command',
    ...(target && {
      'context-user-name': nameOf(author),
      'context-user-image': avatarOf(author, world),
      'context-user-bot': author.bot,
      'context-message-reply': summary(target, world),
    }),
    'context-message-deleted': menu && !target,
  });
}

/** A message in one line. */
export function summary(message, world) {
  return words(message.content, world) || message.embeds?.[0]?.title || words(message.embeds?.[0]?.description, world) || message.attachments?.[0]?.filename || 'Click to see the message';
}

function ephemeralLine(ondismiss) {
  const dismiss = el('button', { type: 'button', class: 'link', onclick: ondismiss }, 'Dismiss message');
  return el('div', { slot: 'reactions', class: 'ephemeral-line' }, icon('eye'), 'Only you can see this', el('span', { 'aria-hidden': 'true' }, ' • '), dismiss);
}

function mentionsMe(message, world) {
  return message.author.id !== world.me?.id && (message.mention_everyone || (message.mentions ?? []).some((user) => user.id === world.me?.id));
}

/** For the pointer; the keyboard reaches the same by Enter on the message, so that Tab need not pass it each time. */
function toolbar(message, world, actions) {
  const mine = message.author.id === world.me?.id;
  const off = { tabindex: '-1' };
  const opens = { ...off, 'aria-haspopup': 'menu' };
  return el(
    'div',
    { class: 'toolbar', role: 'group', 'aria-label': 'Message actions' },
    mine && iconButton('edit', 'Edit', () => actions.edit(message), off),
    !isEphemeral(message) && iconButton('reply', 'Reply', () => actions.reply(message), off),
    !isEphemeral(message) && iconButton('apps', 'Apps', (event) => actions.menu(event.currentTarget, message, { only: 'apps' }), opens),
    iconButton('more', 'More', (event) => actions.menu(event.currentTarget, message, {}), opens),
  );
}

function openMenu(event, message, actions) {
  // A link keeps the browser's own menu, and so does text the reader has marked.
  if (event.target.closest('a') || String(document.getSelection())) return;
  event.preventDefault();
  const keyboard = event.clientX === 0 && event.clientY === 0;
  actions.menu(keyboard ? event.currentTarget : { x: event.clientX, y: event.clientY }, message, {});
}

/** A full stamp for the divider and for tooltips. */
export const fullTime = (iso) => stamp(Date.parse(iso) / 1000, 'F');

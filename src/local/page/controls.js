// The controls below a message: rows of buttons and select menus, as the bot sent them.

import { el } from './dom.js';
import { selectView } from './select.js';
import { nameOf } from './world.js';

const ROW = 1;
const BUTTON = 2;
const SELECT = { string: 3, user: 5, role: 6, mentionable: 7, channel: 8 };
const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'destructive', 5: 'secondary' };

/** The rows of `message`; `press(action)` sends a click or a selection, `busy` holds custom ids still pending. */
export function controlsView(message, world, { press, busy }) {
  const rows = (message.components ?? []).filter((row) => row.type === ROW);
  if (!rows.length) return null;
  const locked = message.author?.id !== world.bot?.id;
  return el(
    'div',
    { slot: 'components', class: 'controls' },
    rows.map((row) => el('discord-action-row', {}, row.components.map((component) => control(component, message, world, { press, busy, locked })))),
  );
}

function control(component, message, world, context) {
  if (component.type === BUTTON) return button(component, message, context);
  const choices = choicesOf(component, world);
  if (!choices) return el('span', { class: 'unsupported' }, 'This page cannot draw this control.');
  return selectView(
    {
      placeholder: component.placeholder,
      choices,
      least: component.min_values ?? 1,
      most: component.max_values ?? 1,
      disabled: component.disabled || context.locked,
      customId: component.custom_id,
    },
    (values) => context.busy.has(component.custom_id) || context.press({ do: 'select', message: message.id, custom_id: component.custom_id, values }),
  );
}

/** What a select menu offers; users and channels come from the world. Nothing for kinds the page does not know. */
export function choicesOf(component, world) {
  switch (component.type) {
    case SELECT.string:
      return component.options ?? [];
    case SELECT.user:
    case SELECT.mentionable:
      return [...world.users.values(), world.bot].filter(Boolean).map((user) => ({ value: user.id, label: nameOf(user), description: user.username }));
    case SELECT.role:
      return [];
    case SELECT.channel:
      return world.channels.filter((channel) => channel.type === 0).map((channel) => ({ value: channel.id, label: `#${channel.name}` }));
    default:
      return null;
  }
}

function button(component, message, { press, busy, locked }) {
  const waiting = busy.has(component.custom_id);
  const dead = Boolean(component.disabled || locked);
  const address = component.url && /^https?:\/\//.test(component.url) ? component.url : null;
  return el(
    'discord-button',
    {
      type: STYLES[component.style] ?? 'secondary',
      url: address,
      disabled: dead,
      inert: dead,
      class: waiting ? 'waiting' : null,
      'aria-busy': waiting ? 'true' : null,
      'data-custom-id': component.custom_id,
      onclick: component.custom_id && !dead && !waiting ? () => press({ do: 'click', message: message.id, custom_id: component.custom_id }) : null,
    },
    component.emoji?.name && el('span', { class: 'button-emoji', 'aria-hidden': 'true' }, component.emoji.name),
    el('span', { class: 'button-label' }, component.label ?? ''),
    waiting && dots(),
  );
}

/** Three dots that breathe: something is on its way. */
export function dots() {
  return el('span', { class: 'dots', role: 'img', 'aria-label': 'in progress' }, el('i'), el('i'), el('i'));
}

// The list of messages of the channel that is shown. Draws again only what changed, keeps the reader's place, the
// keyboard's focus and an open editor.

import { el, icon } from './dom.js';
import { messageView, pendingView } from './message.js';
import { dayName } from './time.js';
import { nameOf } from './world.js';

/** A message within this time of the one above, by the same author, continues it. */
const GROUP_MS = 7 * 60_000;
/** So near the end, in pixels, counts as reading the newest. */
const NEAR = 80;
/** A command answered sooner than this shows no "Sending command…" that would only flicker. */
const PATIENCE_MS = 150;

export class Log {
  #list;
  #scroller;
  #drawn = new Map();
  #channel = null;
  #me = null;
  #editing = null;
  /** The reader is at the newest message and stays there as others arrive. */
  #pinned = true;
  #lastTop = 0;

  constructor(world, actions) {
    this.world = world;
    this.actions = actions;
    this.#list = document.getElementById('log');
    this.#scroller = document.getElementById('scroller');
    this.#list.addEventListener('keydown', (event) => this.#keys(event));
    this.#list.addEventListener('focusin', (event) => this.#stop(event.target.closest('.message')));
    document.getElementById('to-present').addEventListener('click', () => this.toEnd());
    this.#scroller.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    const resized = new ResizeObserver(() => (this.#pinned ? this.toEnd() : this.#scrolled()));
    resized.observe(this.#list);
    resized.observe(this.#scroller);
  }

  /** Draws `channel`: afresh if another was shown, or somebody else or another language looks at it, else what changed. */
  draw(channel) {
    const me = `${this.world.me.id} ${this.world.me.locale}`;
    if (channel !== this.#channel || me !== this.#me) {
      this.#channel = channel;
      this.#me = me;
      this.#drawn.clear();
      this.#list.replaceChildren();
      this.#pinned = true;
      this.#editing = null;
    }
    const focused = this.#focus();
    const rows = this.#rows(channel);
    const fresh = new Map();
    let place = this.#list.firstElementChild;
    for (const { key, sign, make } of rows) {
      const old = this.#drawn.get(key);
      const element = old?.sign === sign ? old.element : drawn(make);
      fresh.set(key, { sign, element });
      if (element === place) place = place.nextElementSibling;
      else if (old && old.element === place) {
        place = place.nextElementSibling;
        old.element.replaceWith(element);
      } else this.#list.insertBefore(element, place);
    }
    for (const [key, { element }] of this.#drawn) if (fresh.get(key)?.element !== element) element.remove();
    this.#drawn = fresh;
    this.#restore(focused);
    this.#stop();
    if (!this.#pinned) return;
    this.toEnd();
    // The components draw themselves a moment later, and grow by it.
    requestAnimationFrame(() => this.#pinned && this.toEnd());
  }

  /** Puts an editor in place of a message's text; `save(text)` sends it, `closed()` is called when it is gone. */
  edit(message, { save, closed }) {
    this.#editing = { id: message.id, editor: null };
    const done = () => {
      this.#editing = null;
      this.draw(this.#channel);
      closed();
    };
    const area = el('textarea', { class: 'editor', 'aria-label': 'Edit message', rows: '1' });
    area.value = message.content;
    const finish = () => {
      done();
      if (area.value.trim() && area.value !== message.content) save(area.value.trim());
    };
    area.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') done();
      else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        finish();
      }
    });
    const button = (words, onclick) => el('button', { type: 'button', class: 'link', onclick }, words);
    this.#editing.editor = el('div', { class: 'editing' }, area, el('div', { class: 'hint' }, 'escape to ', button('cancel', done), ' • enter to ', button('save', finish)));
    this.draw(this.#channel);
    // The component shows what was put into it only after it has drawn itself.
    area.closest('discord-message')?.updateComplete.then(() => {
      area.focus();
      area.setSelectionRange(area.value.length, area.value.length);
    });
  }

  /** Brings a message into view and lights it up. */
  jump(id) {
    const element = this.#drawn.get(id)?.element;
    if (!element) return;
    this.#pinned = false;
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
    element.classList.add('lit');
    setTimeout(() => element.classList.remove('lit'), 1500);
  }

  #rows(channel) {
    const rows = [{ key: 'start', sign: `${channel} ${nameOf(this.world.bot)}`, make: () => beginning(this.world.channel(channel), this.world) }];
    let above = null;
    for (const message of this.world.list(channel)) {
      const day = dayName(message.timestamp);
      if (day !== above?.day) rows.push({ key: `day ${day}`, sign: day, make: () => divider(day) });
      const grouped = continues(message, above?.message, day === above?.day);
      const pending = [...this.world.pending.values()].filter((entry) => entry.kind === 'press' && entry.action.message === message.id);
      const editor = this.#editing?.id === message.id ? this.#editing.editor : null;
      // What else the drawing depends on: names, and the message replied to.
      const target = this.world.message(channel, message.message_reference?.message_id);
      const sign = JSON.stringify([message, grouped, pending, Boolean(editor), target, this.world.me?.id, this.world.bot?.username]);
      rows.push({ key: message.id, sign, make: () => messageView(message, this.world, { grouped, pending, actions: this.actions, editor }) });
      above = { message, day };
    }
    for (const [id, entry] of this.world.pending) {
      if (entry.kind !== 'command' || entry.channel !== channel || !entry.action.command) continue;
      const age = Date.now() - entry.since;
      if (!entry.failed && age < PATIENCE_MS) {
        setTimeout(() => this.draw(this.#channel), PATIENCE_MS - age + 5);
        continue;
      }
      rows.push({ key: `pending ${id}`, sign: String(entry.failed), make: () => pendingView(entry, this.world, { dismiss: () => this.world.dismiss(id) }) });
    }
    return rows;
  }

  /** Where the keyboard is: which message, which control. */
  #focus() {
    const here = document.activeElement;
    const message = here?.closest?.('.message');
    if (!message || !this.#list.contains(message)) return null;
    return { id: message.dataset.id, custom: here.dataset?.customId };
  }

  #restore(focused) {
    if (!focused || this.#list.contains(document.activeElement)) return;
    const element = this.#drawn.get(focused.id)?.element;
    const control = focused.custom && [...(element?.querySelectorAll('[data-custom-id]') ?? [])].find((one) => one.dataset.customId === focused.custom);
    const drawn = element?.querySelector('discord-message');
    if (control && drawn) {
      Promise.all([drawn.updateComplete, control.updateComplete]).then(() => (control.shadowRoot?.querySelector('button') ?? control).focus({ preventScroll: true }));
    } else element?.focus({ preventScroll: true });
  }

  /** Tab stops at one message only: where the keyboard is, else the newest. */
  #stop(at = document.activeElement?.closest?.('.message')) {
    const all = [...this.#list.querySelectorAll('.message')];
    const stop = all.includes(at) ? at : all.at(-1);
    for (const message of all) if (message.tabIndex === 0 && message !== stop) message.tabIndex = -1;
    if (stop) stop.tabIndex = 0;
  }

  /** Arrow keys walk from message to message; Enter opens the menu of one. */
  #keys(event) {
    const message = event.target.classList?.contains('message') ? event.target : null;
    if (!message || event.ctrlKey || event.altKey || event.metaKey) return;
    const all = [...this.#list.querySelectorAll('.message')];
    const next = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (next) all[all.indexOf(message) + next]?.focus();
    else if (event.key === 'Enter') message.querySelector('.toolbar .icon-button:last-child')?.click();
    else return;
    event.preventDefault();
  }

  /** Goes to the newest message and stays with it. */
  toEnd() {
    this.#pinned = true;
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
    this.#lastTop = this.#scroller.scrollTop;
    document.getElementById('to-present').hidden = true;
  }

  /** Only the reader's own scrolling upwards leaves the end; messages that grow while they draw do not. */
  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    const near = scrollHeight - scrollTop - clientHeight < NEAR;
    if (near || scrollTop < this.#lastTop - 1) this.#pinned = near;
    this.#lastTop = scrollTop;
    document.getElementById('to-present').hidden = this.#pinned;
  }
}

/** One message that cannot be drawn must not take the others with it. */
function drawn(make) {
  try {
    return make();
  } catch (problem) {
    console.error(problem);
    return el('div', { class: 'undrawn' }, `This message cannot be drawn: ${problem.message}`);
  }
}

function continues(message, above, sameDay) {
  if (!above || !sameDay || message.message_reference || message.interaction_metadata || message.interaction) return false;
  if ((message.flags & 64) !== (above.flags & 64) || message.author.id !== above.author.id) return false;
  return Date.parse(message.timestamp) - Date.parse(above.timestamp) < GROUP_MS;
}

/** What stands above the first message: where one is, and how to begin. */
function beginning(channel, world) {
  const bot = nameOf(world.bot);
  const direct = channel?.type === 1;
  const name = `${direct ? '' : '#'}${channel?.name ?? ''}`;
  return el(
    'div',
    { class: 'beginning' },
    el('span', { class: 'beginning-mark' }, icon(direct ? 'at' : 'hash')),
    el('h3', {}, direct ? name : `Welcome to ${name}`),
    el('p', {}, direct ? `This is the beginning of your direct messages with ${name}.` : `This is the beginning of the ${name} channel.`),
    el('p', {}, direct ? 'Write a message, or type / for commands.' : `Type / for commands, or mention @${bot}. Enter on a message, a right click or a long press opens its menu.`),
  );
}

function divider(day) {
  return el('div', { class: 'divider', role: 'separator', 'aria-label': day }, el('span', {}, day));
}

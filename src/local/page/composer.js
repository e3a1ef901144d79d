// The message box: text, mentions, the answer to a message, and the door to slash commands.

import { CommandForm } from './command-form.js';
import { el, icon, iconButton } from './dom.js';
import { begun, toIds, toNames } from './mentions.js';
import { entries, find } from './slash.js';
import { Suggestions } from './suggestions.js';
import { avatarOf, nameOf } from './world.js';

const LONGEST = 2000;

export class Composer {
  #suggestions = new Suggestions();
  #replying = null;
  #form = null;
  #drafts = new Map();
  #channel = null;

  /** `act(action)` does something on the server and resolves to its answer, or to nothing when it was refused. */
  constructor(world, { act, complete, editLast }) {
    Object.assign(this, { world, act, complete, editLast });
    this.box = document.getElementById('composer');
    this.area = el('textarea', { id: 'message-box', rows: '1', maxlength: String(LONGEST), 'aria-autocomplete': 'list' });
    this.area.addEventListener('input', () => this.#typed());
    this.area.addEventListener('keydown', (event) => this.#key(event));
    this.area.addEventListener('blur', () => setTimeout(() => document.activeElement === this.area || this.#form || this.#suggestions.hide(), 150));
    this.form = el(
      'form',
      { class: 'message-form', onsubmit: (event) => (event.preventDefault(), this.#send()) },
      iconButton('slash', 'Use a command', () => this.#begin('/')),
      this.area,
      el('button', { type: 'submit', class: 'icon-button send', 'aria-label': 'Send message', title: 'Send message' }, icon('send')),
    );
    document.getElementById('suggestions').addEventListener('pointerdown', (event) => event.preventDefault());
    this.#draw();
  }

  /** Shows the box of another channel, with what was left unsent there. */
  open(channel) {
    if (this.#channel === channel) return;
    if (this.#channel) this.#drafts.set(this.#channel, this.area.value);
    this.#channel = channel;
    this.#replying = null;
    this.#form = null;
    this.area.value = this.#drafts.get(channel) ?? '';
    this.#draw();
  }

  /** The next message answers `message`. */
  reply(message) {
    this.#replying = message;
    this.#form = null;
    this.#draw();
    this.area.focus();
  }

  focus() {
    this.area.focus();
  }

  /** What stands in a message, as one would type it; and back. */
  editable = (content) => toNames(content, this.#people(), this.#places());
  stored = (text) => toIds(text, this.#people(), this.#places());

  #draw() {
    const channel = this.world.channel(this.#channel);
    const words = channel ? `Message ${channel.type === 1 ? '@' : '#'}${channel.name}` : 'Message';
    this.area.placeholder = words;
    this.area.setAttribute('aria-label', words);
    const reply = this.#replying;
    const bar =
      reply &&
      el(
        'div',
        { class: 'reply-bar' },
        el('span', {}, 'Replying to ', el('strong', {}, nameOf(this.world.user(reply.author.id) ?? reply.author))),
        iconButton('close', 'Stop replying', () => this.#stopReply()),
      );
    this.box.replaceChildren(...[bar, this.#form?.element ?? this.form].filter(Boolean));
    this.box.classList.toggle('replying', Boolean(reply));
    if (!this.#form) this.#suggestions.hide();
    this.#grow();
  }

  #stopReply() {
    this.#replying = null;
    this.#draw();
    this.area.focus();
  }

  #begin(text) {
    this.area.value = text;
    this.area.focus();
    this.#typed();
  }

  #grow() {
    this.area.style.height = 'auto';
    this.area.style.height = `${Math.min(this.area.scrollHeight, window.innerHeight * 0.4)}px`;
  }

  #typed() {
    this.#grow();
    const text = this.area.value;
    if (text.startsWith('/') && !text.includes('\n')) return this.#slash(text.slice(1));
    const mark = begun(text, this.area.selectionStart);
    if (!mark) return this.#suggestions.hide();
    const items = (mark.sign === '@' ? this.#people() : this.#places())
      .filter(({ names }) => names.some((name) => name.toLowerCase().startsWith(mark.typed)))
      .map((one) => ({ ...one, label: one.names[0], detail: one.names[1] }));
    if (!items.length) return this.#suggestions.hide();
    this.#suggestions.show(this.area, items, { title: mark.sign === '@' ? 'Members' : 'Channels', onchoose: (item) => this.#insert(mark, item) });
  }

  #insert({ sign, from }, item) {
    const { value, selectionStart } = this.area;
    const before = `${value.slice(0, from)}${sign}${item.label} `;
    this.area.value = before + value.slice(selectionStart).replace(/^ /, '');
    this.area.setSelectionRange(before.length, before.length);
    this.area.focus();
  }

  /** The picker: the commands the bot registered and this person may use here. */
  #slash(typed) {
    const all = entries(this.world.commands, this.world.isDirect(this.#channel));
    const exact = all.filter((entry) => typed.toLowerCase().startsWith(`${entry.shown.toLowerCase()} `)).sort((a, b) => b.shown.length - a.shown.length)[0];
    if (exact) return this.#command(exact, typed.slice(exact.shown.length + 1).trimStart());
    const picture = avatarOf(this.world.bot, this.world);
    const bot = nameOf(this.world.bot);
    const items = find(all, typed).map((entry) => ({
      label: `/${entry.shown}${entry.options.filter((option) => option.required).map((option) => ` ${option.shown}`).join('')}`,
      detail: entry.description,
      side: bot,
      group: bot,
      picture,
      entry,
    }));
    const title = items.length ? undefined : all.length ? 'No command of that name' : 'The bot has registered no commands for you here';
    this.#suggestions.show(this.area, items, { title, onchoose: ({ entry }) => this.#command(entry, '') });
  }

  #command(entry, text) {
    const leave = (words) => {
      this.#form = null;
      this.area.value = words;
      this.#draw();
      this.area.focus();
      if (words) this.#typed();
    };
    const channel = this.#channel;
    this.area.value = '';
    this.#suggestions.hide();
    this.#form = new CommandForm(entry, {
      world: this.world,
      channel,
      suggestions: this.#suggestions,
      complete: (option, value, options) => this.complete({ do: 'autocomplete', channel, command: entry.path, option, value, options }),
      send: (options) => {
        leave('');
        this.act({ do: 'slash', channel, command: entry.path, options });
      },
      leave,
    });
    this.#draw();
    this.#form.focus(text);
  }

  #key(event) {
    if (this.#suggestions.key(event)) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#send();
    } else if (event.key === 'Escape' && this.#replying) this.#stopReply();
    else if (event.key === 'ArrowUp' && !this.area.value) {
      event.preventDefault();
      this.editLast();
    }
  }

  async #send() {
    const text = this.area.value.trim();
    if (!text) return;
    const content = this.stored(text);
    const action = { do: 'say', channel: this.#channel, content, ...(this.#replying && { reply_to: this.#replying.id }) };
    this.area.value = '';
    this.#replying = null;
    this.#draw();
    if (!(await this.act(action)) && !this.area.value) this.area.value = text;
  }

  #people() {
    const named = (user) => ({ id: user.id, names: [...new Set([nameOf(user), user.username])], picture: avatarOf(user, this.world) });
    return [this.world.bot, ...this.world.users.values()].filter(Boolean).map(named);
  }

  #places() {
    return this.world.channels.filter((channel) => channel.type === 0).map((channel) => ({ id: channel.id, names: [channel.name] }));
  }
}

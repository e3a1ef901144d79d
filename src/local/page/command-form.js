// A slash command being filled in: one field an option, with the choices Discord offers for its kind, and with those
// the bot itself completes while one types.

import { el, icon, iconButton } from './dom.js';
import { fill, KIND } from './slash.js';
import { avatarOf, nameOf } from './world.js';

/** A pause in typing so long that it is worth asking the bot. */
const DEBOUNCE_MS = 200;
const MOST_CHOICES = 25;

export class CommandForm {
  element;
  #fields = new Map();
  #asked = 0;
  #timer;

  /**
   * `entry` as slash.js gives it; `complete(option, value, options)` asks the bot for choices; `send(values)` sends
   * the command; `leave(text)` goes back to the message box.
   */
  constructor(entry, { world, channel, suggestions, complete, send, leave }) {
    Object.assign(this, { entry, world, channel, suggestions, complete, send, leave });
    this.row = el('div', { class: 'command-fields' });
    this.more = el('button', { type: 'button', class: 'more-options', onclick: () => this.#offerOptions() });
    this.element = el(
      'form',
      { class: 'command-form', 'aria-label': `Command /${entry.shown}`, novalidate: true, onsubmit: (event) => this.#submit(event) },
      el('img', { src: avatarOf(world.bot, world), alt: nameOf(world.bot), class: 'command-picture' }),
      el('div', { class: 'command-body' }, el('span', { class: 'command-name' }, `/${entry.shown}`), this.row, this.more),
      iconButton('close', 'Cancel command', () => this.leave('')),
      el('button', { type: 'submit', class: 'icon-button send', 'aria-label': 'Send command', title: 'Send command' }, icon('send')),
    );
    const first = entry.options.filter((option) => option.required);
    for (const option of first.length ? first : entry.options.slice(0, 1)) this.#add(option);
    this.#count();
  }

  /** Puts the cursor into the first field, after `text` if there is some. */
  focus(text = '') {
    const input = this.row.querySelector('input');
    if (!input) return this.element.querySelector('[type=submit]').focus();
    input.value = text;
    input.focus();
    if (text) this.#typed(this.#fields.values().next().value);
  }

  #add(option) {
    const id = `option-${option.name}`;
    const input = el('input', {
      id,
      type: 'text',
      autocomplete: 'off',
      spellcheck: 'false',
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
      'aria-required': String(Boolean(option.required)),
      'aria-description': option.description,
      inputmode: option.type === KIND.integer ? 'numeric' : null,
      maxlength: option.max_length ?? null,
    });
    const cell = el('label', { class: 'command-field', for: id }, el('span', {}, option.shown), input);
    const field = { option, input, cell, chosen: null };
    input.addEventListener('input', () => {
      field.chosen = null;
      this.#typed(field);
    });
    input.addEventListener('focus', () => this.#typed(field));
    input.addEventListener('keydown', (event) => this.#key(event, field));
    this.#fields.set(option.name, field);
    this.row.append(cell);
    this.#count();
    return field;
  }

  #remove(field) {
    this.#fields.delete(field.option.name);
    field.cell.remove();
    this.#count();
  }

  #rest() {
    return this.entry.options.filter((option) => !this.#fields.has(option.name));
  }

  #count() {
    const rest = this.#rest().length;
    this.more.hidden = rest === 0;
    this.more.replaceChildren(`+${rest} more`);
    this.more.setAttribute('aria-label', `Add one of ${rest} more options`);
  }

  #offerOptions() {
    const items = this.#rest().map((option) => ({ label: option.shown, detail: option.description, option, group: 'Options' }));
    this.more.focus();
    this.more.onkeydown = (event) => this.suggestions.key(event);
    this.suggestions.show(this.more, items, { onchoose: ({ option }) => this.#add(option).input.focus() });
  }

  #key(event, field) {
    if (this.suggestions.key(event)) return;
    const fields = [...this.#fields.values()];
    const at = fields.indexOf(field);
    if (event.key === 'Backspace' && !field.input.value) {
      event.preventDefault();
      if (field.option.required || fields.length === 1) return this.leave(`/${this.entry.shown}`);
      this.#remove(field);
      fields[at - 1]?.input.focus();
    } else if (event.key === 'Escape') this.leave('');
  }

  /** Shows what may be put into a field: fixed choices, people, channels, or what the bot proposes. */
  #typed(field, problem) {
    const { option, input } = field;
    clearTimeout(this.#timer);
    field.cell.classList.toggle('wrong', Boolean(problem));
    const title = problem ?? option.description;
    const alarm = Boolean(problem);
    const take = (item) => {
      input.value = item.label;
      field.chosen = item;
      this.#next(field);
    };
    const fixed = this.#choices(option);
    if (fixed) {
      const typed = input.value.toLowerCase();
      const fits = field.chosen ? [] : fixed.filter((choice) => choice.label.toLowerCase().includes(typed)).slice(0, MOST_CHOICES);
      return this.suggestions.show(input, fits, { title, alarm, onchoose: take });
    }
    this.suggestions.show(input, [], { title, alarm });
    if (option.autocomplete && !field.chosen) this.#timer = setTimeout(() => this.#ask(field, { title, alarm, take }), DEBOUNCE_MS);
  }

  async #ask(field, { title, alarm, take }) {
    const turn = (this.#asked += 1);
    const shown = { title, alarm, first: false, onchoose: take };
    let choices;
    try {
      ({ choices } = await this.complete(field.option.name, field.input.value, this.#known(field)));
    } catch (problem) {
      choices = [];
      Object.assign(shown, { title: `Loading options failed. ${problem.message}`, alarm: true });
    }
    // A later key or another field has made this answer stale.
    if (turn !== this.#asked || document.activeElement !== field.input || field.chosen) return;
    const items = choices.slice(0, MOST_CHOICES).map((choice) => ({ label: choice.name, value: choice.value }));
    this.suggestions.show(field.input, items, shown);
  }

  /** The other options as filled in so far, for the bot to complete this one. */
  #known(except) {
    const known = {};
    for (const field of this.#fields.values()) {
      if (field === except || !field.input.value) continue;
      const value = field.chosen?.value ?? fill({ options: [field.option] }, { [field.option.name]: field.input.value }).values?.[field.option.name];
      if (value !== undefined) known[field.option.name] = value;
    }
    return known;
  }

  #choices(option) {
    if (option.choices?.length) return option.choices.map((choice) => ({ label: choice.shown, value: choice.value }));
    if (option.type === KIND.boolean) return [{ label: 'True', value: true }, { label: 'False', value: false }];
    if (option.type === KIND.user || option.type === KIND.mentionable) {
      return [...this.world.users.values(), this.world.bot].filter(Boolean).map((user) => ({ label: nameOf(user), detail: user.username, value: user.id, picture: avatarOf(user, this.world) }));
    }
    if (option.type === KIND.channel) return this.world.channels.filter((channel) => channel.type === 0).map((channel) => ({ label: channel.name, value: channel.id }));
    return null;
  }

  /** After a choice: the next empty field, if there is one. */
  #next(field) {
    const empty = [...this.#fields.values()].find((other) => !other.input.value);
    (empty ?? field).input.focus();
    if (!empty) this.#typed(field);
  }

  #submit(event) {
    event.preventDefault();
    const texts = {};
    const picked = {};
    for (const [name, { input, chosen }] of this.#fields) {
      if (chosen && chosen.value !== undefined) picked[name] = chosen.value;
      texts[name] = chosen ? String(chosen.label) : input.value;
    }
    const open = { options: this.entry.options.filter((option) => !(option.name in picked)) };
    const { values, problem } = fill(open, texts);
    if (!problem) return this.send({ ...values, ...picked });
    const field = this.#fields.get(problem.option) ?? this.#add(this.entry.options.find((option) => option.name === problem.option));
    field.input.focus();
    this.#typed(field, problem.text);
  }
}

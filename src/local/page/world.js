// What this person sees of the local Discord, kept up to date by its events. Plain data; the page draws it.
//
// Interactions: from the moment one is sent until the bot answers it is *pending*; if the bot stays silent it has
// *failed*. Discord's clients show both, so the world remembers them by the interaction's id.

import { translated } from './slash.js';

const DIRECT = 1;
const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
/** The server reports a silent bot after 3 s; this is for a server that went away itself. */
const SILENCE_MS = 5000;
/** An acknowledged press without visible change sends no event: then the button simply comes to rest. */
const PRESS_MS = 3500;
const TYPING_MS = 10_000;

const kindOf = { click: 'press', select: 'press', slash: 'command', menu: 'command', submit: 'form' };

export class World {
  users = new Map();
  me = null;
  bot = null;
  guild = { id: '', name: 'Local Discord' };
  channels = [];
  /** The languages that Discord can be set to. */
  locales = [];
  #commands = [];
  /** Channel id → message id → message, both as Discord writes them. */
  messages = new Map();
  /** Interaction id → `{ kind, action, channel, since, failed }`. */
  pending = new Map();
  /** Channel id → until when (ms) the bot types there. */
  typing = new Map();
  connected = true;
  /** What the server calls its present run; another value means that it was started anew. */
  started = null;
  #settled = new Set();
  #changed;

  /** `changed(what)` is called after each change: "all", "channel:<id>", "commands" or "bot". */
  constructor(changed) {
    this.#changed = changed;
  }

  /** A fresh state from the server replaces what was known; pending interactions of the page stay. */
  load(state) {
    this.users = new Map(state.users.map((user) => [user.id, user]));
    this.me = this.users.get(state.user) ?? state.users[0];
    this.bot = state.bot;
    this.guild = state.guild;
    this.channels = state.channels;
    this.locales = state.locales;
    this.#commands = state.commands;
    this.started = state.started ?? null;
    this.messages = new Map(
      state.channels.map(({ id }) => [id, new Map((state.messages[id] ?? []).map((message) => [message.id, message]))]),
    );
    this.#changed('all');
  }

  /** The bot's commands as this person's language names them. */
  get commands() {
    return this.#commands.map((command) => translated(command, this.me.locale));
  }

  /** This person's Discord is now in that language. */
  speak(locale) {
    this.me.locale = locale;
    this.#changed('all');
  }

  /** One event of the server. */
  apply({ t, d }) {
    this.#handlers[t]?.(d);
  }

  #handlers = {
    MESSAGE_CREATE: (message) => this.#put(message),
    MESSAGE_UPDATE: (message) => this.#put(message),
    MESSAGE_DELETE: ({ id, channel_id }) => {
      this.messages.get(channel_id)?.delete(id);
      this.#settlePresses(id);
      this.#changed(`channel:${channel_id}`);
    },
    COMMANDS_UPDATE: ({ commands }) => {
      this.#commands = commands;
      this.#changed('commands');
    },
    BOT_UPDATE: (update) => {
      const { user, online, called } = update;
      this.bot = { ...this.bot, ...user, online, called };
      this.#changed('bot');
    },
    TYPING: ({ channel_id }) => {
      this.typing.set(channel_id, Date.now() + TYPING_MS);
      setTimeout(() => this.#changed('bot'), TYPING_MS + 50);
      this.#changed('bot');
    },
    MODAL: (modal) => {
      this.settle(modal.interaction_id);
      this.onmodal?.(modal);
    },
    INTERACTION_FAILED: ({ interaction_id, message }) => this.fail(interaction_id, message),
    INTERACTION_DONE: ({ interaction_id }) => this.settle(interaction_id),
  };

  #put(message) {
    const list = this.messages.get(message.channel_id);
    if (!list) return;
    list.set(message.id, { ...list.get(message.id), ...message });
    if (message.author?.id === this.bot?.id) this.typing.delete(message.channel_id);
    const interaction = (message.interaction_metadata ?? message.interaction)?.id;
    if (interaction) this.settle(interaction);
    this.#settlePresses(message.id);
    this.#changed(`channel:${message.channel_id}`);
  }

  #settlePresses(message) {
    for (const [id, { action }] of this.pending) if (action.message === message && action.custom_id) this.settle(id);
  }

  /** An interaction was sent to the bot: it is pending until settled or failed. */
  begin(id, action, channel) {
    if (!id || this.#settled.has(id)) return;
    const kind = kindOf[action.do];
    // A new press takes the place of a failed one on the same message.
    for (const [old, entry] of this.pending) if (entry.failed && action.message && entry.action.message === action.message) this.pending.delete(old);
    this.pending.set(id, { kind, action, channel, since: Date.now(), failed: null });
    setTimeout(() => (kind === 'command' ? this.fail(id) : this.settle(id)), kind === 'command' ? SILENCE_MS : PRESS_MS);
    this.#changed(`channel:${channel}`);
  }

  /** Like `begin`, for a form: resolves to nothing when the bot took it, to a sentence when it failed. */
  outcome(id, action, channel) {
    return new Promise((resolve) => {
      if (!id || this.#settled.has(id)) return resolve(undefined);
      this.begin(id, action, channel);
      this.pending.get(id).done = resolve;
    });
  }

  /** The bot answered, or the person dismissed the failure. */
  settle(id) {
    this.#settled.add(id);
    const entry = this.pending.get(id);
    if (!entry || (entry.failed && !entry.dismissed)) return;
    this.pending.delete(id);
    entry.done?.();
    this.#changed(`channel:${entry.channel}`);
  }

  /** The bot did not answer in time, or not as Discord allows. */
  fail(id, message) {
    const entry = this.pending.get(id);
    if (!entry || entry.failed) return;
    const silent = entry.kind === 'command' ? 'The application did not respond' : 'This interaction failed';
    entry.failed = message || silent;
    entry.done?.(entry.failed);
    if (entry.kind === 'form') this.pending.delete(id);
    this.#changed(`channel:${entry.channel}`);
  }

  dismiss(id) {
    const entry = this.pending.get(id);
    if (entry) entry.dismissed = true;
    this.settle(id);
  }

  /** Messages of a channel, oldest first; ids of Discord grow with time. */
  list(channel) {
    const byAge = (a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
    return [...(this.messages.get(channel)?.values() ?? [])].sort(byAge);
  }

  /** All messages of all channels. */
  remembered() {
    return this.channels.flatMap(({ id }) => this.list(id));
  }

  message(channel, id) {
    return this.messages.get(channel)?.get(id);
  }

  channel(id) {
    return this.channels.find((channel) => channel.id === id);
  }

  isDirect(id) {
    return this.channel(id)?.type === DIRECT;
  }

  /** Anybody by id: a user, or the bot. */
  user(id) {
    return this.users.get(id) ?? (this.bot?.id === id ? this.bot : undefined);
  }

  isTyping(channel) {
    return (this.typing.get(channel) ?? 0) > Date.now();
  }
}

/** The name people see. */
export const nameOf = (user) => user?.global_name || user?.username || 'Unknown user';

export const isEphemeral = (message) => Boolean(message.flags & EPHEMERAL);

/** A deferred reply: the bot "is thinking". */
export const isThinking = (message) => Boolean(message.flags & LOADING);

/** The page's own picture of a user: the same for the same user always. */
export function avatarOf(user, world) {
  if (user?.bot) return '/assets/avatar-bot.svg';
  const place = [...world.users.keys()].indexOf(user?.id);
  return `/assets/avatar-${(place < 0 ? 0 : place) % 6}.svg`;
}

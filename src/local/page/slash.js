// The slash commands a person may use here, and what they filled in. Pure; composer.js draws it.
// Commands are Discord's own objects as the bot registered them; the server sends those this person's permissions allow.

const SUBCOMMAND = 1;
const GROUP = 2;
/** Kinds of options, as Discord numbers them. */
export const KIND = { string: 3, integer: 4, boolean: 5, user: 6, channel: 7, role: 8, mentionable: 9, number: 10 };

/** Where a language lacks a translation, Discord looks in another before it takes the name itself. */
const NEXT = { 'es-419': 'es-ES', 'en-US': 'en-GB', 'en-GB': 'en-US' };

/**
 * A command, option or choice as people see it whose Discord is in this language: `shown` is its name there, and
 * `description` is translated; `name` stays what the server knows it by.
 */
export function translated(node, locale) {
  const of = (translations, text) => translations?.[locale] ?? translations?.[NEXT[locale]] ?? text;
  const below = (nodes) => nodes?.map((one) => translated(one, locale));
  return {
    ...node,
    shown: of(node.name_localizations, node.name),
    description: of(node.description_localizations, node.description),
    options: below(node.options),
    choices: below(node.choices),
  };
}

/** Is the command offered in this kind of channel? Guild = 0, direct message with the bot = 1. */
function offered(command, direct) {
  if (Array.isArray(command.contexts)) return command.contexts.includes(direct ? 1 : 0);
  return !(direct && command.dm_permission === false);
}

/**
 * The translated chat commands as entries of the picker; each subcommand is one: `path` is "record hold", `shown` the
 * same in the person's language, `options` its own.
 */
export function entries(commands, direct) {
  const chat = commands.filter((command) => (command.type ?? 1) === 1 && offered(command, direct));
  return chat.flatMap((command) => leaves(command, command.name, command.shown));
}

function leaves(node, path, shown) {
  const below = (node.options ?? []).filter((option) => option.type === SUBCOMMAND || option.type === GROUP);
  if (below.length) return below.flatMap((option) => leaves(option, `${path} ${option.name}`, `${shown} ${option.shown}`));
  return [{ path, shown, description: node.description ?? '', options: node.options ?? [] }];
}

/** The message commands ("Apps" in the menu of a message) of this kind of channel. */
export function messageCommands(commands, direct) {
  return commands.filter((command) => command.type === 3 && offered(command, direct));
}

/** Entries that fit what was typed after the slash: those that begin with it first, then those that contain it. */
export function find(list, typed) {
  const words = typed.toLowerCase();
  const names = (entry) => [entry.shown, entry.path].map((name) => name.toLowerCase());
  const begins = list.filter((entry) => names(entry).some((name) => name.startsWith(words)));
  const contains = list.filter((entry) => names(entry).some((name) => name.includes(words)));
  return [...begins, ...contains.filter((entry) => !begins.includes(entry))];
}

/** Texts by option name into the values to send, or the first problem `{ option, text }` a person must mend. */
export function fill(entry, texts) {
  const values = {};
  for (const option of entry.options) {
    const text = texts[option.name] ?? '';
    if (!text.trim()) {
      if (option.required) return { problem: { option: option.name, text: 'This option is required.' } };
      continue;
    }
    const value = valueOf(option, text);
    if (value === undefined) return { problem: { option: option.name, text: wanted(option) } };
    values[option.name] = value;
  }
  return { values };
}

function valueOf(option, text) {
  const choice = option.choices?.find((choice) => choice.shown.toLowerCase() === text.trim().toLowerCase());
  if (option.choices?.length) return choice?.value;
  if (option.type === KIND.boolean) return { true: true, false: false }[text.trim().toLowerCase()];
  if (option.type === KIND.integer || option.type === KIND.number) {
    const number = Number(text);
    const whole = option.type === KIND.number || Number.isInteger(number);
    const within = number >= (option.min_value ?? -Infinity) && number <= (option.max_value ?? Infinity);
    return Number.isFinite(number) && whole && within ? number : undefined;
  }
  const length = [...text].length;
  return length >= (option.min_length ?? 0) && length <= (option.max_length ?? 6000) ? text : undefined;
}

function wanted(option) {
  if (option.choices?.length) return 'Choose one of the listed values.';
  if (option.type === KIND.boolean) return 'Choose True or False.';
  if (option.type === KIND.integer) return `A whole number is wanted${range(option.min_value, option.max_value)}.`;
  if (option.type === KIND.number) return `A number is wanted${range(option.min_value, option.max_value)}.`;
  return `A text is wanted${range(option.min_length, option.max_length)} characters.`;
}

function range(least, most) {
  if (least === undefined && most === undefined) return '';
  if (least === undefined) return ` of at most ${most}`;
  return most === undefined ? ` of at least ${least}` : ` between ${least} and ${most}`;
}

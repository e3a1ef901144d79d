// Names in a text as a person types them (`@Onrecord`, `#general`) and as Discord stores them (`<@1>`, `<#2>`). Pure.

const escape = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Replaces names by ids. `people` and `places`: `{ id, names: [...] }`; longer names win over those they contain. */
export function toIds(text, people, places) {
  const swap = (text, sign, all) => {
    const pairs = all.flatMap(({ id, names }) => names.map((name) => ({ name, id }))).sort((a, b) => b.name.length - a.name.length);
    return pairs.reduce(
      (words, { name, id }) => words.replace(new RegExp(`(?<![\\w<${sign}])${sign}${escape(name)}(?![\\w])`, 'giu'), `<${sign}${id}>`),
      text,
    );
  };
  return swap(swap(text, '@', people), '#', places);
}

/** Replaces ids by names, for editing. */
export function toNames(text, people, places) {
  const name = (all, id) => all.find((one) => one.id === id)?.names[0];
  return text
    .replace(/<@!?(\d+)>/g, (mark, id) => (name(people, id) ? `@${name(people, id)}` : mark))
    .replace(/<#(\d+)>/g, (mark, id) => (name(places, id) ? `#${name(places, id)}` : mark));
}

/** The `@…` or `#…` just before the cursor: `{ sign, typed, from }`, or nothing. */
export function begun(text, cursor) {
  const match = /(?:^|\s)([@#])([\p{L}\p{N}_.-]{0,32})$/u.exec(text.slice(0, cursor));
  return match && { sign: match[1], typed: match[2].toLowerCase(), from: cursor - match[2].length - 1 };
}

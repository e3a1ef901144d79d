// Discord's markdown, read into a tree of plain data. Pure: no DOM, no names; markdown-view.js draws the tree.
//
// Promises: any text gives a tree, in time that stays small for a message's length; text that is not markup stays as
// it was written; only http and https addresses become links. Leaves out: nested quotes and headings within lists,
// which Discord hardly draws either.

/** How deep marks may stand in each other; beyond it they stay text, so that hostile input cannot exhaust the stack. */
const DEEPEST = 10;

/** Text into nodes `{ type, … }`. With `blocks: false` (titles, names of fields) only the marks within a line count. */
export function parse(text, { blocks = true } = {}) {
  return read(text, { blocks, quote: true, link: true, depth: 0 });
}

/** The words of a tree without any mark: for the one line that a reply shows of the message it answers. */
export function plain(nodes) {
  return nodes.map((node) => node.text ?? node.source ?? (node.items ? node.items.map(plain).join(' ') : plain(node.children ?? []))).join('');
}

function read(text, context) {
  const nodes = [];
  let words = '';
  const flush = () => {
    if (words) nodes.push({ type: 'text', text: words });
    words = '';
  };
  let at = 0;
  while (at < text.length) {
    const found = markAt(text, at, context);
    if (!found) words += text[at++];
    else {
      at = found.end;
      if (found.node.type === 'text') words += found.node.text;
      else {
        flush();
        nodes.push(found.node);
      }
    }
  }
  flush();
  return nodes;
}

function markAt(text, at, context) {
  const lineStart = at === 0 || text[at - 1] === '\n';
  if (context.blocks && lineStart && context.depth < DEEPEST) {
    for (const rule of BLOCKS) {
      const found = rule(text, at, context);
      if (found) return found;
    }
  }
  for (const rule of INLINE[text[at]] ?? []) {
    const found = rule(text, at, context);
    if (found) return found;
  }
  return null;
}

/** Calls `build` with the match of the sticky expression at `at`; what it returns is the node, nothing means no match. */
function rule(expression, build) {
  return (text, at, context) => {
    expression.lastIndex = at;
    const match = expression.exec(text);
    const node = match && build(match, context);
    return node ? { node, end: at + match[0].length } : null;
  };
}

const inner = (text, context, change = {}) =>
  context.depth >= DEEPEST ? [{ type: 'text', text }] : read(text, { ...context, blocks: false, ...change, depth: context.depth + 1 });

// ── Blocks: only at the start of a line ──────────────────────────────────────────────────────────────────────────

const BLOCKS = [
  rule(/(#{1,3})[ \t]+(?!#)([^\n]*\S)[ \t]*(?:\n|$)/y, (match, context) => ({
    type: 'heading',
    level: match[1].length,
    children: inner(match[2].replace(/[ \t]*#+$/, ''), context),
  })),
  rule(/-# +(?!#)([^\n]*\S)[ \t]*(?:\n|$)/y, (match, context) => ({ type: 'subtext', children: inner(match[1], context) })),
  rule(/>>> ([^]*)/y, (match, context) => quoted(match[1], context)),
  rule(/(?:> [^\n]*(?:\n|$))+/y, (match, context) => quoted(match[0].replace(/\n$/, '').replace(/^> /gm, ''), context)),
  list,
];

function quoted(text, context) {
  return context.quote ? { type: 'quote', children: inner(text, context, { blocks: true, quote: false }) } : null;
}

const BULLET = /^( *)(?:([-*])|(\d{1,9})\.) +(\S[^\n]*)$/;

function list(text, at, context) {
  const lines = [];
  let end = at;
  while (end < text.length) {
    const stop = text.indexOf('\n', end);
    const line = text.slice(end, stop < 0 ? text.length : stop);
    const match = BULLET.exec(line);
    const turned = match && lines.length && match[1].length <= lines[0].indent && Boolean(match[3]) !== (lines[0].start !== null);
    if (turned) break;
    if (match) lines.push({ indent: match[1].length, start: match[3] ? Number(match[3]) : null, text: match[4] });
    else if (lines.length && /^ {2,}\S/.test(line)) lines.at(-1).text += `\n${line.trim()}`;
    else break;
    end = stop < 0 ? text.length : stop + 1;
  }
  return lines.length ? { node: nested(lines, 0, context), end } : null;
}

/** Lines of a list into a tree: what is indented further than the line above belongs to it. */
function nested(lines, level, context) {
  const items = [];
  for (let i = 0; i < lines.length; ) {
    let next = i + 1;
    while (next < lines.length && lines[next].indent > lines[i].indent && level < DEEPEST) next += 1;
    const children = inner(lines[i].text, context);
    if (next > i + 1) children.push(nested(lines.slice(i + 1, next), level + 1, context));
    items.push(children);
    i = next;
  }
  return { type: 'list', start: lines[0].start, items };
}

// ── Marks within a line, by their first character ────────────────────────────────────────────────────────────────

/** A span between two equal delimiters. `closes(text, at)` may refuse a delimiter found at `at`. */
function span(delimiter, type, closes = () => true, opens = () => true) {
  return (text, at, context) => {
    if (!text.startsWith(delimiter, at) || !opens(text, at)) return null;
    const from = at + delimiter.length;
    for (let i = from; i < text.length; i += 1) {
      if (text[i] === '\\') i += 1;
      else if (i > from && text.startsWith(delimiter, i) && closes(text, i)) {
        return { node: { type, children: inner(text.slice(from, i), context) }, end: i + delimiter.length };
      }
    }
    return null;
  };
}

/** Emphasis by one star: it touches its words, and pairs of stars inside belong to bold words. */
function starred(text, at, context) {
  if (text[at] !== '*' || /[\s*]/.test(text[at + 1] ?? ' ')) return null;
  for (let i = at + 1; i < text.length; i += 1) {
    if (text[i] === '\\' || text.startsWith('**', i)) i += 1;
    else if (text[i] === '*' && !/\s/.test(text[i - 1])) {
      return { node: { type: 'emphasis', children: inner(text.slice(at + 1, i), context) }, end: i + 1 };
    }
  }
  return null;
}

function fence(text, at) {
  if (!text.startsWith('```', at)) return null;
  const stop = text.indexOf('```', at + 3);
  if (stop < 0) return null;
  const body = text.slice(at + 3, stop);
  const named = /^([\w+\-.#]+)\n/.exec(body);
  const code = (named ? body.slice(named[0].length) : body).replace(/^\n+/, '').trimEnd();
  if (!code) return null;
  const end = stop + 3 + (text[stop + 3] === '\n' ? 1 : 0);
  return { node: { type: 'fence', language: named?.[1] ?? null, text: code }, end };
}

function code(text, at) {
  const ticks = /`+/y;
  ticks.lastIndex = at;
  const open = ticks.exec(text)[0];
  for (let i = at + open.length; (i = text.indexOf('`', i)) >= 0; ) {
    ticks.lastIndex = i;
    const close = ticks.exec(text)[0];
    if (close.length === open.length) {
      const words = text.slice(at + open.length, i).replace(/^ (?=`)|(?<=`) $/g, '');
      return { node: { type: 'code', text: words }, end: i + close.length };
    }
    i += close.length;
  }
  return { node: { type: 'text', text: open }, end: at + open.length };
}

const ADDRESS = /https?:\/\/[^\s<>\]]*[^\s<>.,:;"'\]!?]/y;

function address(text, at, context) {
  ADDRESS.lastIndex = at;
  let url = context.link && ADDRESS.exec(text)?.[0];
  if (!url) return null;
  const count = (sign) => url.split(sign).length;
  while (url.endsWith(')') && count(')') > count('(')) url = url.slice(0, -1);
  return link(url, [{ type: 'text', text: url }], at + url.length);
}

function link(url, children, end) {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return null;
  return { node: { type: 'link', url, children }, end };
}

const MASKED = /\[((?:\\[^]|[^[\]\\]|\[[^[\]\\]*\])+)\]\(\s*<?(https?:\/\/[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+"[^"\n]*")?\s*\)/y;

function masked(text, at, context) {
  MASKED.lastIndex = at;
  const match = context.link && MASKED.exec(text);
  // Words that look like another address would hide where the link leads; Discord does not draw such a link either.
  if (!match || !match[1].trim() || /https?:\/\//.test(match[1])) return null;
  return link(match[2], inner(match[1], context, { link: false }), at + match[0].length);
}

const mention = (type) => (match) => ({ type, id: match[1], source: match[0] });

const INLINE = {
  '\\': [rule(/\\([^0-9A-Za-z\s])/y, (match) => ({ type: 'text', text: match[1] }))],
  '¯': [rule(/¯\\_\(ツ\)_\/¯/y, (match) => ({ type: 'text', text: match[0] }))],
  '`': [fence, code],
  '*': [span('**', 'strong', (text, at) => text[at + 2] !== '*'), starred],
  _: [
    span('__', 'underline', (text, at) => text[at + 2] !== '_'),
    span('_', 'emphasis', (text, at) => text[at - 1] !== '_' && !/\w/.test(text[at + 1] ?? ' '), (text, at) => /[^\s_]/.test(text[at + 1] ?? ' ')),
  ],
  '~': [span('~~', 'strike')],
  '|': [span('||', 'spoiler')],
  '[': [masked],
  h: [address],
  '@': [rule(/@(?:everyone|here)\b/y, (match) => ({ type: 'everyone', source: match[0] }))],
  '<': [
    rule(/<@!?(\d{1,20})>/y, mention('user')),
    rule(/<@&(\d{1,20})>/y, mention('role')),
    rule(/<#(\d{1,20})>/y, mention('channel')),
    rule(/<\/([-\p{L}\p{N}_ ]{1,100}):\d{1,20}>/uy, mention('command')),
    rule(/<a?:(\w{2,32}):\d{1,20}>/y, (match) => ({ type: 'emoji', name: match[1], source: `:${match[1]}:` })),
    rule(/<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y, (match) => ({ type: 'time', seconds: Number(match[1]), style: match[2] ?? 'f', source: match[0] })),
    (text, at, context) => {
      const found = address(text, at + 1, context);
      return found && text[found.end] === '>' ? { ...found, end: found.end + 1 } : null;
    },
  ],
};

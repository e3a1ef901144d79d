// `node --test src/local/page/` — `cargo test` runs it where there is a Node; the page needs none to build or run.
import assert from 'node:assert/strict';
import test from 'node:test';
import { parse, plain } from './markdown.js';
import { messageTime, stamp } from './time.js';
import { entries, fill, find, translated } from './slash.js';

/** A tree as one line: `strong(text)`; text stands for itself. */
const draw = (nodes) => nodes.map(one).join('');
function one(node) {
  if (node.type === 'text') return node.text;
  const detail = node.url ?? node.level ?? node.id ?? node.language ?? (node.type === 'time' ? `${node.seconds}:${node.style}` : null);
  const name = detail === null || detail === undefined ? node.type : `${node.type}:${detail}`;
  if (node.items) return `${name}${node.start === null ? '' : `:${node.start}`}[${node.items.map(draw).join('|')}]`;
  return `${name}(${node.text ?? draw(node.children ?? [])})`;
}

const cases = [
  // marks
  ['**bold** and *it* and _it_', 'strong(bold) and emphasis(it) and emphasis(it)'],
  ['***both***', 'strong(emphasis(both))'],
  ['*a **b** c*', 'emphasis(a strong(b) c)'],
  ['__under__ ~~gone~~ ||secret||', 'underline(under) strike(gone) spoiler(secret)'],
  ['__*a*__', 'underline(emphasis(a))'],
  ['`a*b*` ``a`b``', 'code(a*b*) code(a`b)'],
  ['```rs\nlet a = 1;\n```\nafter', 'fence:rs(let a = 1;)after'],
  ['```one line```', 'fence(one line)'],
  // near misses
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['snake_case_word', 'snake_case_word'],
  ['** not closed', '** not closed'],
  ['``', '``'],
  ['\\*plain\\* \\_x\\_', '*plain* _x_'],
  ['\\# no heading', '# no heading'],
  ['¯\\_(ツ)_/¯', '¯\\_(ツ)_/¯'],
  ['<b>x</b> &amp; <img src=x onerror=alert(1)>', '<b>x</b> &amp; <img src=x onerror=alert(1)>'],
  // blocks
  ['# One\n## Two\n### Three\n#### four', 'heading:1(One)heading:2(Two)heading:3(Three)#### four'],
  ['a # b', 'a # b'],
  ['#hash', '#hash'],
  ['-# small *print*\nnext', 'subtext(small emphasis(print))next'],
  ['> one\n> two\nafter', 'quote(one\ntwo)after'],
  ['before\n> q', 'before\nquote(q)'],
  ['>>> all\nthe\nrest', 'quote(all\nthe\nrest)'],
  ['> > no nesting', 'quote(> no nesting)'],
  ['>no space', '>no space'],
  ['> # h\n> - a\n> - b', 'quote(heading:1(h)list[a|b])'],
  ['- a\n- b\n  - c\n- d\nend', 'list[a|blist[c]|d]end'],
  ['3. a\n4. b', 'list:3[a|b]'],
  ['1. a\n- b', 'list:1[a]list[b]'],
  ['-no', '-no'],
  // links
  ['[words](https://example.org/a_(b))', 'link:https://example.org/a_(b)(words)'],
  ['[**b**](<https://example.org>)', 'link:https://example.org(strong(b))'],
  ['[1](https://example.org "title")', 'link:https://example.org(1)'],
  ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
  ['[x](data:text/html,y)', '[x](data:text/html,y)'],
  ['[https://good.example](https://evil.example)', '[link:https://good.example(https://good.example)](link:https://evil.example(https://evil.example))'],
  ['see https://example.org/x, or (https://example.org/y).', 'see link:https://example.org/x(https://example.org/x), or (link:https://example.org/y(https://example.org/y)).'],
  ['<https://example.org/?a=1&b=2>', 'link:https://example.org/?a=1&b=2(https://example.org/?a=1&b=2)'],
  // mentions and times
  ['<@1> <@!2> <@&3> <#4> </ask:5> @everyone', 'user:1() user:2() role:3() channel:4() command:ask() everyone()'],
  ['<t:1730160000:D> <t:1730160000>', 'time:1730160000:D() time:1730160000:f()'],
  ['<t:1:x> <@> <:a:1>', '<t:1:x> <@> <:a:1>'],
  ['<a:wave:123>', 'emoji()'],
];

for (const [source, expected] of cases) test(JSON.stringify(source), () => assert.equal(draw(parse(source)), expected));

test('a title knows no blocks', () => assert.equal(draw(parse('# 1 **b**', { blocks: false })), '# 1 strong(b)'));
test('plain words', () => assert.equal(plain(parse('# T\n**a** [b](https://x.example)\n- c <@1>')), 'Ta b\nc <@1>'));

test('hostile texts end soon and lose nothing', () => {
  const pieces = ['*', '**', '_', '__', '~~', '||', '`', '```', '[', '](', 'http://', '<@', '> ', '- ', '\n', '\\', ' ', 'a', '(', ')', '<t:1>', '# '];
  let seed = 7;
  const next = (n) => ((seed = (seed * 1103515245 + 12345) % 2147483648), seed % n);
  for (let round = 0; round < 300; round += 1) {
    let text = '';
    const few = pieces.slice(next(pieces.length)).slice(0, 1 + next(4));
    while (text.length < 6000) text += few[next(few.length)];
    const start = performance.now();
    parse(text);
    assert.ok(performance.now() - start < 1500, `slow on ${JSON.stringify(text.slice(0, 40))}`);
  }
});

const fixed = { locale: 'en-US', timeZone: 'UTC', now: Date.UTC(2024, 9, 30, 12) };
const at = Date.UTC(2024, 9, 29, 9, 5, 7) / 1000;
for (const [style, expected] of Object.entries({
  t: '9:05 AM', T: '9:05:07 AM', d: '10/29/2024', D: 'October 29, 2024', f: 'October 29, 2024 at 9:05 AM',
  F: 'Tuesday, October 29, 2024 at 9:05 AM', R: 'yesterday', s: '10/29/2024, 9:05 AM', S: '10/29/2024, 9:05:07 AM',
})) {
  test(`<t:…:${style}>`, () => assert.equal(stamp(at, style, fixed).replace(/\u202f/g, ' '), expected));
}
test('a stamp out of range', () => assert.equal(stamp(9e12, 'f', fixed), 'Invalid Date'));
for (const [iso, expected] of [
  ['2024-10-30T09:05:00Z', '9:05 AM'],
  ['2024-10-29T23:59:00Z', 'Yesterday at 11:59 PM'],
  ['2024-10-01T09:05:00Z', '10/1/24, 9:05 AM'],
]) {
  test(`beside a name: ${iso}`, () => assert.equal(messageTime(iso, fixed).replace(/\u202f/g, ' '), expected));
}

const commands = [
  { name: 'ask', type: 1, description: 'Ask', options: [{ type: 3, name: 'question', required: true }, { type: 5, name: 'private' }, { type: 4, name: 'n' }] },
  { name: 'Check this message', type: 3 },
  { name: 'record', type: 1, description: '', default_member_permissions: '0', options: [{ type: 1, name: 'hold', description: 'Hold', options: [] }, { type: 2, name: 'log', options: [{ type: 1, name: 'show', description: 'Show' }] }] },
  { name: 'here', type: 1, description: 'Guild only', contexts: [0] },
].map((command) => translated(command, 'en-US'));
const names = (list) => list.map((entry) => entry.path).join(',');
test('commands of a guild', () => assert.equal(names(entries(commands, false)), 'ask,record hold,record log show,here'));
test('commands of a direct message', () => assert.equal(names(entries(commands, true)), 'ask,record hold,record log show'));
test('found by the beginning first', () => assert.equal(names(find(entries(commands, false), 're')), 'record hold,record log show,here'));
const ask = entries(commands, false)[0];
test('values get their types', () => assert.deepEqual(fill(ask, { question: ' a ', private: 'True', n: '3' }), { values: { question: ' a ', private: true, n: 3 } }));
test('a missing value is named', () => assert.equal(fill(ask, { question: '  ' }).problem.option, 'question'));
test('a number that is none is named', () => assert.equal(fill(ask, { question: 'a', n: 'x' }).problem.option, 'n'));

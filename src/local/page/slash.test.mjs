// Commands as people of a language see them. Run with: node --test src/local/page/

import assert from 'node:assert/strict';
import test from 'node:test';
import { entries, fill, find, translated } from './slash.js';

const desk = {
  type: 1,
  name: 'desk',
  name_localizations: { de: 'pult', 'es-ES': 'mesa' },
  description: 'The desk',
  description_localizations: { de: 'Das Pult' },
  options: [
    {
      type: 1,
      name: 'show',
      name_localizations: { de: 'zeigen' },
      description: 'Show it',
      options: [
        {
          type: 3,
          name: 'what',
          name_localizations: { de: 'was' },
          description: 'What',
          required: true,
          choices: [{ name: 'All', name_localizations: { de: 'Alles' }, value: 'all' }],
        },
      ],
    },
  ],
};

const seen = (locale) => entries([translated(desk, locale)], false)[0];

test('names and descriptions are those of the language, at every depth', () => {
  const entry = seen('de');
  assert.equal(entry.shown, 'pult zeigen');
  assert.equal(entry.options[0].shown, 'was');
  assert.equal(entry.options[0].choices[0].shown, 'Alles');
  assert.equal(translated(desk, 'de').description, 'Das Pult');
});

test('the server is told the names it knows', () => {
  assert.equal(seen('de').path, 'desk show');
  assert.deepEqual(fill(seen('de'), { what: 'alles' }), { values: { what: 'all' } });
});

test('without a translation the next language is asked, then the name itself', () => {
  assert.equal(seen('es-419').shown, 'mesa show');
  assert.equal(seen('fr').shown, 'desk show');
  assert.equal(translated(desk, 'es-419').description, 'The desk');
});

test('a command is found by either name, those that begin with it first', () => {
  const list = [{ shown: 'zeigen pult', path: 'x' }, seen('de')];
  assert.deepEqual(find(list, 'pul').map((entry) => entry.path), ['desk show', 'x']);
  assert.deepEqual(find(list, 'DESK').map((entry) => entry.path), ['desk show']);
});

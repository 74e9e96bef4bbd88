import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Store } from 'oxigraph';
import { expect, it } from 'vitest';
import { write } from '../src/write/write.ts';
import { summit } from './support/document.ts';
import { folderWith, ROOT, run } from './tools/command.ts';

const example = (name: string): string => join(ROOT, 'examples', name);

it('who-said-what.mjs reads the JSON-LD as plain JSON', () => {
  const folder = folderWith({ 'sommet.fr.jsonld': write(summit(), 'jsonld') });
  const { status, stdout, stderr } = run(process.execPath, [example('who-said-what.mjs'), 'sommet.fr.jsonld'], {
    cwd: folder,
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "𠮷田 Igor (expressive): La Syldavie … soutient la Route du Lac
    𠮷田 Igor (assertive, directive): la Bordurie devrait rejoindre l'Union du Lac (UL)
    "
  `);
});

it('claims.rq asks a store for the same', () => {
  const store = new Store();
  store.load(write(summit(), 'turtle'), { format: 'text/turtle' });
  const rows = store.query(readFileSync(example('claims.rq'), 'utf8')) as Map<string, { value: string }>[];
  const cells = rows.map((row) => ['speaker', 'force', 'cue', 'words'].map((name) => row.get(name)?.value ?? '-'));
  expect(cells.map((row) => row.join(' | '))).toMatchInlineSnapshot(`
    [
      "𠮷田 Igor | expressive | a déclaré | La Syldavie … soutient la Route du Lac",
      "𠮷田 Igor | assertive | a ajouté | la Bordurie devrait rejoindre l'Union du Lac (UL)",
      "𠮷田 Igor | directive | a ajouté | la Bordurie devrait rejoindre l'Union du Lac (UL)",
    ]
  `);
});

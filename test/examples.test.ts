import { readFileSync } from 'node:fs';
import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { write } from '../src/write/write.ts';
import { claimOf, documentOf, summit } from './support/document.ts';
import { example, folderWith, run } from './tools/command.ts';
import { runs, skips } from './tools/skips.ts';

const missing = (program: string): string | undefined =>
  runs(program, ['--version']) ? undefined : `${program} is not installed`;

describe('the JSON-LD read as plain JSON', () => {
  const PROGRAMS: readonly (readonly [string, string, readonly string[], boolean])[] = [
    ['JavaScript', process.execPath, [example('who-said-what.mjs')], false],
    ['Python', 'python3', [example('who_said_what.py')], skips('The example in Python', missing('python3'))],
    [
      'jq',
      'jq',
      ['--raw-output', '--from-file', example('who-said-what.jq')],
      skips('The example in jq', missing('jq')),
    ],
  ];

  for (const [name, program, args, skipped] of PROGRAMS) {
    it.skipIf(skipped)(`by ${name}`, () => {
      const folder = folderWith({ 'sommet.fr.jsonld': write(summit(), 'jsonld') });
      const outcome = run(program, [...args, 'sommet.fr.jsonld'], { cwd: folder });
      expect(outcome).toEqual({
        status: 0,
        stdout: `𠮷田 Igor (expressive): La Syldavie … soutient la Route du Lac
𠮷田 Igor (assertive, directive): la Bordurie devrait rejoindre l'Union du Lac (UL)
`,
        stderr: '',
      });
    });

    it.skipIf(skipped)(`by ${name}: somebody without a name`, () => {
      const claims = [claimOf('claim-1', '#holder-x', [{ start: 0, end: 4 }])];
      const folder = folderWith({ 'a.jsonld': write(documentOf('Oui.', { claims }), 'jsonld') });
      expect(run(program, [...args, 'a.jsonld'], { cwd: folder }).stdout).toBe('holder-x (assertive): Oui.\n');
    });
  }
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

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { METRICS } from '../../src/score/metrics.ts';
import { depeche, folderWith } from '../tools/command.ts';

const TEXT = 'La Chine a déclaré samedi que le Kazakhstan soutient le projet dans la région.\n';

const NOT_THERE = 'It cannot be read: there is no file or folder of that name; check the path.';

const GOLD = {
  text: 'text/a.txt',
  lang: 'fr',
  actors: [{ id: 'china', type: 'State', label: 'Chine', names: ['La Chine'] }],
  initiatives: [],
  claims: [
    {
      n: 1,
      speaker: ['china'],
      cue: 'a déclaré',
      attribution: 'explicit',
      content: ['le Kazakhstan soutient le projet dans la région'],
      force: ['expressive'],
    },
  ],
};

/** A folder with a text and gold files by name. */
function goldFolder(files: Readonly<Record<string, unknown>>): string {
  const folder = folderWith();
  for (const name of ['gold', 'text']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'text/a.txt'), TEXT);
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, 'gold', name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

describe('depeche score', () => {
  it('prints a row for each metric and each article', () => {
    const { status, stdout, stderr } = depeche(goldFolder({ 'a.json': GOLD, 'b.json': GOLD }), ['score', 'gold']);
    expect([status, stderr]).toEqual([0, '']);
    const rows = stdout.split('\n');
    for (const metric of METRICS) expect(rows.filter((row) => row.startsWith(`${metric} `))).toHaveLength(1);
    expect(rows).toContain('claims iou@0.8      100.0  100.0  100.0   (2/0/0)');
    expect(rows).toContain('actors               50.0  100.0   66.7   (2/2/0)');
    expect(rows.filter((row) => /^[ab] {10}/.test(row))).toHaveLength(2);
  });

  it('lists with --errors what was missed, spurious or wrong', () => {
    const { stdout } = depeche(goldFolder({ 'a.json': GOLD }), ['score', 'gold', '--errors']);
    expect(stdout).toMatch(/^== a\n {2}actors: spurious Kazakhstan \(state\/KZ\)\n/);
  });

  it('prints with --json the same figures, and the errors of each article', () => {
    const folder = goldFolder({ 'a.json': GOLD });
    const { total, each } = JSON.parse(depeche(folder, ['score', '--json', '--errors', 'gold']).stdout);
    expect(total.actors).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3, found: 1, spurious: 1, missed: 0 });
    expect(total.speaker).toEqual({ accuracy: 1, right: 1, of: 1 });
    expect(each.a.errors).toContain('actors: spurious Kazakhstan (state/KZ)');
    expect(each.a.actors).toEqual(total.actors);
  });

  it('tells what is wrong with a file in a sentence, and scores the others', () => {
    const files = {
      'a.json': GOLD,
      'b.json': '{',
      'c.json': { ...GOLD, text: 'text/c.txt' },
      'e.json': { ...GOLD, actors: [] },
    };
    const { status, stdout, stderr } = depeche(goldFolder(files), ['score', 'gold']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^1 article /);
    const [notJson, ...others] = stderr.trimEnd().split('\n');
    expect(notJson).toMatch(/^depeche: gold\/b\.json: The file is not JSON \(.+\); mend it there\.$/);
    expect(others).toEqual([
      `depeche: text/c.txt (the text of gold/c.json): ${NOT_THERE}`,
      'depeche: gold/e.json: Claim 1 names "china", which is not annotated; add it to "actors" or "initiatives".',
    ]);
  });

  it.each([
    ['nowhere', 'there is no file or folder of that name; check the path.'],
    ['text', 'The folder has no gold articles; put .json files into it.'],
    ['text/a.txt', 'a part of the path is a file, not a folder; check the path.'],
  ])('%s is no folder with gold articles', (path, sentence) => {
    const { status, stdout, stderr } = depeche(goldFolder({}), ['score', path]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^depeche: [^\n]+\n$/);
    expect(stderr).toContain(`${path}: `);
    expect(stderr).toContain(sentence);
  });

  it.each([[[]], [['a', 'b']], [['gold', '--lang', 'fr']]])('%j is wrong usage', (args) => {
    const { status, stdout, stderr } = depeche(goldFolder({}), ['score', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^depeche: [^\n]+\n$/);
  });

  it('has a help of its own, and the program names it', () => {
    expect(depeche('.', ['score', '--help']).stdout).toContain('--errors');
    expect(depeche('.', ['--help']).stdout).toContain('score [options] <folder>');
  });
});

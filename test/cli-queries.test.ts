import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { depeche, folderWith, ROOT } from './tools/command.ts';

const GRAPH = readFileSync(join(ROOT, 'output/wang-tleuberdi-2020.fr.ttl'), 'utf8');
const BROKEN = GRAPH.replace(/(?<=a:claim-3 a [^;]+;[^;]+;)\s+dep:speaker [^;]+;/, '');

describe('depeche validate', () => {
  it('says which claim lacks what, counts, and goes on with the other graphs', () => {
    const folder = folderWith({ 'a.ttl': BROKEN, 'b.ttl': GRAPH, 'c.ttl': 'no graph' });
    const { status, stdout, stderr } = depeche(folder, ['validate', 'a.ttl', 'b.ttl', 'c.ttl']);
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^a\.ttl: claim <https:.+#claim-3> has no speaker\.$/);
    expect(lines[1]).toMatch(/^a\.ttl has 1 problem \(\d+ nodes checked\)$/);
    expect(lines[2]).toMatch(/^b\.ttl conforms \(\d+ nodes checked\)$/);
    expect(stderr).toMatch(/^depeche: c\.ttl: The file is not valid turtle \(line 1, column 1/);
    expect(status).toBe(1);
  });

  it('prints JSON, and does not let pass what is no graph of ours', () => {
    const folder = folderWith({ 'a.ttl': BROKEN, 'other.nt': '<http://a/s> <http://a/p> <http://a/o> .\n' });
    const { status, stdout, stderr } = depeche(folder, ['validate', '.', '--json']);
    const { graphs } = JSON.parse(stdout);
    expect(graphs.map(({ file, conforms }: { file: string; conforms: boolean }) => [file, conforms])).toEqual([
      ['a.ttl', false],
      ['other.nt', true],
    ]);
    expect(graphs[0].problems).toMatchObject([{ fault: 'has no speaker', foundBy: 'MinCount' }]);
    expect(stderr).toMatch(/^depeche: other\.nt: Nothing in it is of the vocabulary of depeche/);
    expect(status).toBe(1);
  });
});

describe('depeche query', () => {
  it('answers a named question in a table', () => {
    const { status, stdout, stderr } = depeche(
      ROOT,
      [...['query', '-', '--query', 'alignments', '--set', 'initiative=BRI', '--set', 'language=fr']],
      GRAPH,
    );
    expect([status, stderr]).toEqual([0, '']);
    const [head, rule, row, count] = stdout.split('\n');
    expect(head).toMatch(/^initiativeName +alignedWith +modality +polarity +saidBy +words$/);
    expect(rule).toMatch(/^[- ]+$/);
    expect(row).toMatch(
      /^la Ceinture et la Route +Nurly Zhol +dep:calledFor +dep:positive +Wang Yi +synergie entre .{30,}…$/,
    );
    expect(count).toBe('(1 row)');
  });

  it('tells a wrong name with the nearest, and lists the names', () => {
    const { status, stdout, stderr } = depeche(ROOT, ['query', 'output', '--query', 'stance']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^depeche: stance: There is no question of this name.+did you mean stances\?\n$/);
    const list = depeche(ROOT, ['query', '--list']).stdout;
    expect(list).toMatch(/^stances\n {2}Who supports, opposes or joins which initiative, and in whose words\?$/m);
    expect(list).toMatch(/^ {4}--set initiative=… {2}only this initiative/m);
  });
});

describe('depeche knowledge', () => {
  it('tells what it knows of a name in both languages', () => {
    const { status, stdout, stderr } = depeche(ROOT, ['knowledge', 'BRI']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^initiative\/belt-and-road\n {2}kind: initiative\n {2}IRI: https:.+\n {2}proposed by: China\n/,
    );
    expect(stdout).toContain('  label (English): Belt and Road Initiative\n');
    expect(stdout).toContain('  label (French): la Ceinture et la Route\n');
  });

  it('offers the nearest names', () => {
    const { status, stdout, stderr } = depeche(ROOT, ['knowledge', 'Kazakstane']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^depeche: Kazakstane: Nothing is known of this name; near to it are Kazakstan/);
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../src/index.ts';
import { depeche, folderWith, ROOT } from './tools/command.ts';

const FRENCH = `La Chine et le Kazakhstan vont renforcer leur coopération, a déclaré samedi le ministre des Affaires \
étrangères de la Chine lors d'une rencontre avec son homologue kazakh. Le Kazakhstan soutient les initiatives de la \
Chine, a-t-il ajouté.
`;
const SPANISH = 'El ministro dijo que los dos países deben reforzar la cooperación y que China apoya a Kazajistán.\n';
const SEED = join(ROOT, 'input/wang-tleuberdi-2020.fr.txt');

const NOT_THERE = 'It cannot be read: there is no file or folder of that name; check the path.';
const EMPTY = 'The text is empty; give an article with at least one sentence.';

const subjectsOf = (turtle: string): readonly string[] => new Parser().parse(turtle).map((quad) => quad.subject.value);

describe('what is written', () => {
  it('one article to standard output, as Turtle', () => {
    const { status, stdout, stderr } = depeche(folderWith({ 'a.txt': FRENCH }), ['extract', 'a.txt']);
    expect([status, stderr]).toEqual([0, '']);
    expect(subjectsOf(stdout)).toContain('https://w3id.org/depeche/article/a');
  });

  it('the same without the word extract, from standard input, and with options in front', () => {
    const folder = folderWith({ 'stdin.txt': FRENCH });
    const expected = depeche(folder, ['extract', 'stdin.txt', '--lang', 'fr']).stdout;
    expect(depeche(folder, ['stdin.txt']).stdout).toBe(expected);
    expect(depeche(folder, ['--lang', 'auto', 'extract', 'stdin.txt']).stdout).toBe(expected);
    expect(depeche(folder, ['-'], FRENCH).stdout).toBe(expected);
    expect(depeche(folder, ['-'], `\ufeff${FRENCH}`).stdout).toBe(expected);
  });

  it('an English article, told by its words or by the user', () => {
    const article = 'Peru supports the Belt and Road Initiative, its foreign minister said on Monday.\n';
    const options = [
      ['-', '-f', 'nt'],
      ['-', '-f', 'nt', '--lang', 'en'],
    ];
    const [told, named] = options.map((args) => depeche(folderWith(), args, article));
    expect([told?.status, told?.stderr]).toEqual([0, '']);
    expect(told?.stdout).toContain('ns#supports');
    expect(named).toEqual(told);
  });

  it('the formats asked for, under the name of the input less its last ending', () => {
    const folder = folderWith({ 'visite.2020.fr.txt': FRENCH });
    const { status, stdout, stderr } = depeche(folder, [
      'visite.2020.fr.txt',
      '--output',
      'deep/out',
      '--format',
      'turtle,jsonld,nt,nt,rdfxml,trig,nq',
    ]);
    const endings = ['ttl', 'jsonld', 'nt', 'rdf', 'trig', 'nq'];
    const names = [...endings.map((ending) => `visite.2020.fr.${ending}`), 'catalog-v001.xml'];
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(names.map((name) => `${join('deep/out', name)}\n`).join(''));
    expect(readdirSync(join(folder, 'deep/out')).sort()).toEqual([...names].sort());
    expect(JSON.parse(readFileSync(join(folder, 'deep/out/visite.2020.fr.jsonld'), 'utf8'))).toHaveProperty('@context');
  });

  it('the same bytes to standard output as into a file, and twice', () => {
    const folder = folderWith({ 'a.txt': FRENCH });
    depeche(folder, ['a.txt', '-o', 'out', '-f', Object.keys(FORMATS).join()]);
    for (const [format, { extension }] of Object.entries(FORMATS)) {
      const { stdout } = depeche(folder, ['a.txt', '-f', format]);
      expect(stdout).toBe(readFileSync(join(folder, 'out', `a.${extension}`), 'utf8'));
    }
  });

  it('all .txt files of a folder, and nothing else in it', () => {
    const folder = folderWith({ 'b.txt': FRENCH, 'a.TXT': FRENCH, 'c.md': FRENCH, '.d.txt': FRENCH });
    mkdirSync(join(folder, 'e.txt'));
    expect(depeche(folder, ['.', '-o', 'out', '-f', 'nt'])).toEqual({
      status: 0,
      stdout: `${join('out', 'a.nt')}\n${join('out', 'b.nt')}\n`,
      stderr: '',
    });
  });

  it('several articles to standard output as one Turtle document', () => {
    const { status, stdout } = depeche(folderWith({ 'a.txt': FRENCH, 'b.txt': FRENCH }), ['a.txt', 'b.txt']);
    expect(status).toBe(0);
    expect(subjectsOf(stdout)).toEqual(
      expect.arrayContaining(['https://w3id.org/depeche/article/a', 'https://w3id.org/depeche/article/b']),
    );
  });

  it('under the base and the address that the user gives', () => {
    const { stdout } = depeche(folderWith({ 'a.txt': FRENCH }), [
      'a.txt',
      '-f',
      'nt',
      '--base',
      'https://example.org/kb',
      '--article-iri',
      'https://news.example/2020?id=7',
    ]);
    const iris = subjectsOf(stdout);
    expect(iris).toContain('https://news.example/2020?id=7');
    expect(iris).toContain('https://example.org/kb/state/CN');
    expect(stdout).not.toContain('<https://w3id.org/depeche/state/');
  });

  it("with the user's own knowledge", () => {
    const knowledge = `@prefix dep: <https://w3id.org/depeche/ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      <initiative/lake-road> a dep:Initiative ; rdfs:label "Route du Lac"@fr ; dep:proposedBy <state/KZ> .`;
    const text =
      'La Chine soutient la Route du Lac, a déclaré samedi le ministre des Affaires étrangères de la Chine.\n';
    const folder = folderWith({ 'a.txt': text, 'own.ttl': knowledge });
    const { status, stdout, stderr } = depeche(folder, ['a.txt', '-f', 'nt', '--knowledge', 'own.ttl']);
    expect([status, stderr]).toEqual([0, '']);
    expect(subjectsOf(stdout)).toContain('https://w3id.org/depeche/initiative/lake-road');
  });

  it('in named graphs, several articles as one TriG or N-Quads document', () => {
    const folder = folderWith({ 'a.txt': FRENCH, 'b.txt': FRENCH });
    for (const format of ['trig', 'nq']) {
      const options = ['--format', format, '--graph-per-article', '--claims-as-graphs'];
      const { status, stdout, stderr } = depeche(folder, ['a.txt', 'b.txt', ...options]);
      expect([status, stderr]).toEqual([0, '']);
      const graphs = [...new Set(new Parser().parse(stdout).map(({ graph }) => graph.value))];
      expect(graphs.map((graph) => graph.replace('https://w3id.org/depeche/', ''))).toEqual([
        ...['graph/a', 'article/a#claim-1', 'article/a#claim-2'],
        ...['graph/b', 'article/b#claim-1', 'article/b#claim-2'],
      ]);
    }
  });

  it('without the words of the text', () => {
    const folder = folderWith({ 'a.txt': FRENCH });
    const { status, stdout } = depeche(folder, ['a.txt', '--no-quotes']);
    expect(status).toBe(0);
    expect(depeche(folder, ['a.txt']).stdout).toContain('vont renforcer');
    expect(stdout).not.toMatch(/vont renforcer|a déclaré|soutient/);
    expect(stdout).toContain('oa:start');
  });

  it('the claims in plain text instead of the graph with --explain', () => {
    const { status, stdout } = depeche(ROOT, [SEED, '--explain']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^wang-tleuberdi-2020\.fr: \d+ claims\n/);
    expect(stdout).toContain('cue     154-163 "a déclaré"');
  });
});

describe('the catalog for Protégé', () => {
  const ontologyOf = (catalog: string): string => /uri="([^"]*depeche\.ttl)"/.exec(catalog)?.[1] ?? '';

  it('leads from the folder to the ontology', () => {
    const folder = folderWith({ 'a.txt': FRENCH });
    depeche(folder, ['a.txt', '-o', 'out']);
    const path = ontologyOf(readFileSync(join(folder, 'out/catalog-v001.xml'), 'utf8'));
    expect(readFileSync(join(folder, 'out', decodeURI(path)), 'utf8')).toContain('a owl:Ontology');
  });

  it('is written with Turtle and RDF/XML only', () => {
    const folder = folderWith({ 'a.txt': FRENCH });
    depeche(folder, ['a.txt', '-o', 'out', '-f', 'nt,jsonld']);
    expect(readdirSync(join(folder, 'out'))).toEqual(['a.jsonld', 'a.nt']);
    depeche(folder, ['a.txt', '-o', 'out', '-f', 'rdfxml']);
    expect(readdirSync(join(folder, 'out'))).toEqual(['a.jsonld', 'a.nt', 'a.rdf', 'catalog-v001.xml']);
  });

  it('stays as it is where there is one', () => {
    const folder = folderWith({ 'a.txt': FRENCH, 'catalog-v001.xml': '<mine/>' });
    expect(depeche(folder, ['a.txt', '-o', '.']).stdout).toBe('a.ttl\n');
    expect(readFileSync(join(folder, 'catalog-v001.xml'), 'utf8')).toBe('<mine/>');
  });
});

describe('something wrong in the data: one sentence, status 1, and the rest is written', () => {
  it.each([
    ['a file that is not there', 'x.txt', NOT_THERE],
    ['an empty file', 'empty.txt', EMPTY],
    ['a file of white space', 'blank.txt', EMPTY],
    ['a folder without articles', 'folder', 'The folder has no articles; put .txt or .html files into it.'],
    [
      'a text in damaged UTF-8',
      'damaged.txt',
      'The text is UTF-8 with faults (the first in line 2); mend it there, or name the encoding: with utf-8, "\ufffd" stands for what is wrong.',
    ],
    [
      'a language without a pack',
      'es.txt',
      'The text seems to be in Spanish; depeche reads French and English: name the language if the text is in one of them all the same.',
    ],
    [
      'no language',
      'digits.txt',
      'The text shows no language that depeche knows; it reads French and English: name the language if the text is in one of them.',
    ],
  ])('%s', (_, bad, sentence) => {
    const folder = folderWith({
      'a.txt': FRENCH,
      'b.txt': FRENCH,
      'empty.txt': '',
      'blank.txt': '\ufeff \r\n',
      'es.txt': SPANISH,
      'digits.txt': '14/09/2020\n',
      'damaged.txt': Buffer.concat([Buffer.from('Pékin\na déclar'), Buffer.from([0xe9, 0x0a])]),
    });
    mkdirSync(join(folder, 'folder'));
    expect(depeche(folder, ['a.txt', bad, 'b.txt', '-o', 'out', '-f', 'nt'])).toEqual({
      status: 1,
      stdout: `${join('out', 'a.nt')}\n${join('out', 'b.nt')}\n`,
      stderr: `depeche: ${bad}: ${sentence}\n`,
    });
    expect(readdirSync(join(folder, 'out'))).toEqual(['a.nt', 'b.nt']);
    expect(depeche(folder, [bad, '-o', 'none'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `depeche: ${bad}: ${sentence}\n`,
    });
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it('a character that RDF/XML cannot hold: the other formats are written', () => {
    const folder = folderWith({ 'a.txt': FRENCH.replace('ajouté', 'ajouté\u000b'), 'b.txt': FRENCH });
    const { status, stdout, stderr } = depeche(folder, ['a.txt', 'b.txt', '-o', 'out', '-f', 'rdfxml,nt']);
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toEqual(
      ['a.nt', 'b.rdf', 'b.nt', 'catalog-v001.xml'].map((name) => join('out', name)),
    );
    expect(stderr).toMatch(/^depeche: a\.txt: RDF\/XML cannot hold the character U\+000B, [^\n]+ another format\.\n$/);
    const alone = depeche(folder, ['a.txt', '-f', 'rdfxml']);
    expect(alone).toEqual({ status: 1, stdout: '', stderr });
    expect(depeche(folder, ['a.txt', '-o', 'none', '-f', 'rdfxml'])).toEqual(alone);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it('an empty standard input', () => {
    expect(depeche(folderWith(), ['-'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `depeche: standard input: ${EMPTY}\n`,
    });
  });

  it('a knowledge file that is not there, or not Turtle: nothing is written', () => {
    const folder = folderWith({ 'a.txt': FRENCH, 'bad.ttl': '<a> <b> .' });
    const missing = depeche(folder, ['a.txt', '--knowledge', 'x.ttl']);
    expect(missing).toEqual({ status: 1, stdout: '', stderr: `depeche: x.ttl: ${NOT_THERE}\n` });
    const bad = depeche(folder, ['a.txt', '--knowledge', 'bad.ttl']);
    expect([bad.status, bad.stdout]).toEqual([1, '']);
    expect(bad.stderr).toMatch(/^depeche: bad\.ttl: [^\n]*line 1[^\n]*\n$/);
  });

  it('control characters of a name do not reach the terminal', () => {
    const { stderr } = depeche(folderWith(), ['\u001b[31mx\n\u202ey\u0085']);
    expect(stderr).toBe(`depeche: \\x1b[31mx\\x0a\\u202ey\\x85: ${NOT_THERE}\n`);
  });

  it('a folder that stands where a file would go', () => {
    const folder = folderWith({ 'a.txt': FRENCH, 'b.txt': FRENCH });
    mkdirSync(join(folder, 'out/a.nt'), { recursive: true });
    expect(depeche(folder, ['a.txt', 'b.txt', '-o', 'out', '-f', 'nt'])).toEqual({
      status: 1,
      stdout: `${join('out', 'b.nt')}\n`,
      stderr: `depeche: ${join('out', 'a.nt')}: It cannot be written: a folder stands in its place; rename one of the two.\n`,
    });
    expect(readdirSync(join(folder, 'out'))).toEqual(['a.nt', 'b.nt']);
  });
});

describe('wrong usage: status 2, and nothing is written', () => {
  it.each([
    [['a.txt', '--base', 'nowhere'], 'an absolute IRI'],
    [['a.txt', '--base', 'http://exa mple.org/'], 'an absolute IRI'],
    [['a.txt', '--base', 'https://example.org/#'], 'neither "?" nor "#"'],
    [['a.txt', '--article-iri', 'a.txt'], 'an absolute IRI'],
    [['a.txt', '--article-iri', 'https://example.org/<a>'], 'an absolute IRI'],
    [['a.txt', '--article-iri', 'https://example.org/%zz'], 'an absolute IRI'],
    [['a.txt', '--article-iri', 'https://example.org/a#b'], 'Leave out the "#" part'],
    [['a.txt', '--date', '2020-02-30'], 'a day that exists'],
    [['a.txt', '--date', '14/09/2020'], 'a day that exists'],
    [['a.txt', '--lang', 'de'], 'fr, en, auto'],
    [['a.txt', '--format', 'rdf'], 'turtle, jsonld, nt, trig, nq, rdfxml'],
    [['a.txt', '--format', ''], 'turtle, jsonld, nt'],
    [['a.txt', '--outptu', 'x'], 'Did you mean --output?'],
    [['a.txt', '--output'], 'argument missing'],
    [[], "missing required argument 'file'"],
    [['extract'], "missing required argument 'file'"],
    [['a.txt', '--format', 'turtle,nt', '--output', ''], 'It is empty'],
    [['a.txt', '--output', 'b.txt'], 'not a folder'],
    [['a.txt', '--format', 'turtle,nt'], 'one format'],
    [['a.txt', 'b.txt', '--format', 'jsonld'], 'not one document in jsonld'],
    [['a.txt', 'b.txt', '--format', 'rdfxml'], 'not one document in rdfxml'],
    [['a.txt', '--graph-per-article'], '--graph-per-article makes named graphs, which turtle does not have'],
    [
      ['a.txt', '--claims-as-graphs', '--format', 'trig,rdfxml', '-o', 'o'],
      'which rdfxml does not have; choose trig or nq',
    ],
    [['a.txt', 'b.txt', '--article-iri', 'https://example.org/a'], 'several inputs'],
    [['a.txt', 'x.txt', '--article-iri', 'https://example.org/a'], 'several inputs'],
    [['.', '--article-iri', 'https://example.org/a'], 'several inputs'],
    [['a.txt', 'sub/a.txt', '--output', 'out'], 'the same name, a;'],
    [['a.txt', '.', '--output', 'out'], 'the same name, a;'],
    [['sub', '--output', 'out'], 'sub/a.html and sub/a.txt would be written under the same name, a; rename one, or'],
    [['a.txt', '--output', 'out', '--rejects', 'a.txt'], 'a.txt has other things than rejects; choose another'],
    [['a.txt', '--into', 'b.nq', '--rejects', './b.nq'], './b.nq has other things than rejects; choose another'],
    [['c.ttl', '--output', '.'], 'over itself'],
  ])('%j', (args, part) => {
    const folder = folderWith({ 'a.txt': FRENCH, 'b.txt': FRENCH, 'c.ttl': FRENCH });
    mkdirSync(join(folder, 'sub'));
    for (const name of ['a.txt', 'a.html']) writeFileSync(join(folder, 'sub', name), FRENCH);
    const { status, stdout, stderr } = depeche(folder, args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^depeche: [^\n]+\n$/);
    expect(stderr).toContain(part);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt', 'c.ttl', 'sub']);
  });
});

describe('a pattern', () => {
  it('stands for the files that fit it, in the order of their names, where nothing is called so', () => {
    const folder = folderWith({ 'b.txt': FRENCH, 'a.txt': FRENCH, 'c.md': FRENCH, '[d].txt': FRENCH });
    const { status, stdout } = depeche(folder, ['{b,a}.t*', '[d].txt', '--output', 'out', '--format', 'nt']);
    expect([status, stdout]).toEqual([0, 'out/a.nt\nout/b.nt\nout/[d].nt\n']);
    const none = depeche(folder, ['*.rst', '--output', 'out']);
    expect([none.status, none.stderr]).toEqual([1, expect.stringContaining('*.rst: No file has this name or fits')]);
  });
});

describe('help and version', () => {
  it.each([['--help'], ['-h']])('%s shows the commands', (...args) => {
    const { status, stdout, stderr } = depeche(ROOT, args);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^ {2}extract .*\n.* {2}score /ms);
  });

  it.each([
    ['extract', '--help'],
    ['extract', '-h'],
  ])('%s %s shows the options and a real example', (...args) => {
    const { status, stdout, stderr } = depeche(ROOT, args);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('--article-iri');
    expect(stdout).toContain(
      '$ depeche extract input/wang-tleuberdi-2020.fr.txt --output output --format turtle,jsonld',
    );
  });

  it('--version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(depeche(ROOT, ['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe.skipIf(process.platform === 'win32')('standard output', () => {
  const shell = (script: string): readonly [number | null, string] => {
    const { status, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${script}`], { cwd: ROOT, encoding: 'utf8' });
    return [status, stderr];
  };

  it('may be closed early: no message, no fault', () => {
    expect(shell(`node dist/cli/main.js '${SEED}' --format nt | head -c 1 >/dev/null`)).toEqual([0, '']);
  });

  it.skipIf(!existsSync('/dev/full'))('that takes no more is told in a sentence', () => {
    const [status, stderr] = shell(`node dist/cli/main.js '${SEED}' >/dev/full`);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^depeche: standard output: It cannot be written: [^\n]+\n$/);
  });
});

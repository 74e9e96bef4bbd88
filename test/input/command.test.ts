import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { depeche, folderWith, ROOT } from '../tools/command.ts';

const FRENCH =
  'La Chine soutient le Kazakhstan, a déclaré samedi le ministre des Affaires étrangères de la Chine, « à l’œuvre » à Pékin.\n';
const WIRE = readFileSync(join(ROOT, 'test/pages/wire.en.html'));
const LIVE = readFileSync(join(ROOT, 'test/pages/live.en.html'));
const cp1252 = iconv.encode(FRENCH, 'windows-1252');

describe('depeche extract on pages and other encodings', () => {
  it('writes the text beside the graph where it is no file yet, and verify proves the graph by it', () => {
    const folder = folderWith({
      'wire.html': WIRE,
      'old.txt': cp1252,
      'plain.txt': FRENCH,
      'mark.txt': `\ufeff${FRENCH}`,
    });
    const made = depeche(folder, ['.', '-o', 'out', '-f', 'nt,jsonld']);
    expect([made.status, made.stderr]).toEqual([
      0,
      'depeche: old.txt: It was decoded as windows-1252, a guess; --encoding NAME settles it.\n',
    ]);
    const names = ['mark', 'old', 'plain', 'wire'].flatMap((name) => [`${name}.jsonld`, `${name}.nt`]);
    const texts = ['mark.text.txt', 'old.text.txt', 'wire.text.txt'];
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([...names, ...texts].sort());
    expect(readFileSync(join(folder, 'out/old.text.txt'), 'utf8')).toBe(FRENCH);

    const proven = depeche(folder, ['verify', 'out', '--text', 'plain.txt']);
    expect([proven.status, proven.stderr]).toEqual([0, '']);
    expect(proven.stdout.match(/: proven: the hash is that of /g)).toHaveLength(8);
  });

  it('reads a page from standard input, known by its first tag, and the encoding that is named', () => {
    const page = depeche(folderWith(), ['-', '-f', 'nt'], WIRE);
    expect([page.status, page.stderr]).toEqual([0, '']);
    expect(page.stdout).toContain('<https://meridianwire.example/article/ghana-kenya-fisheries?id=1#claim-1>');
    const text = depeche(folderWith(), ['-', '-f', 'nt', '--encoding', 'cp1252'], cp1252);
    expect([text.status, text.stderr]).toEqual([0, '']);
    expect(text.stdout).toContain('à l’œuvre');
  });

  it('never writes over a file of the user, and over a text of its own it does', () => {
    const folder = folderWith({ 'a.html': WIRE, 'a.text.txt': 'My notes.\n' });
    const refused = depeche(folder, ['a.html', '-o', '.', '-f', 'nt']);
    expect([refused.status, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toMatch(
      /^depeche: a\.text\.txt: The text of the article would be written over it, [^\n]+\n$/,
    );
    expect(readdirSync(folder).sort()).toEqual(['a.html', 'a.text.txt']);

    expect(depeche(folder, ['a.html', '-o', 'out', '-f', 'nt']).status).toBe(0);
    writeFileSync(join(folder, 'a.html'), WIRE.toString().replace('host a', 'hold a'));
    expect(depeche(folder, ['a.html', '-o', 'out', '-f', 'nt']).status).toBe(0);
    expect(readFileSync(join(folder, 'out/a.text.txt'), 'utf8')).toContain('hold a');
  });

  it('takes the pages of a folder, and not the texts that it wrote there itself', () => {
    const folder = folderWith({ 'a.HTML': WIRE, 'b.htm': LIVE, 'c.md': FRENCH });
    const first = depeche(folder, ['.', '-o', '.', '-f', 'nt']);
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout.split('\n')).toEqual(['a.nt', 'a.text.txt', 'b.nt', 'b.text.txt', '']);
    expect(depeche(folder, ['.', '-o', '.', '-f', 'nt'])).toEqual(first);
  });

  it('does not make one article of two pages that have one address', () => {
    const folder = folderWith({ 'a.html': WIRE, 'b.html': WIRE });
    const { status, stdout, stderr } = depeche(folder, ['.', '-o', 'out', '-f', 'nt']);
    expect([status, stdout]).toEqual([1, `${join('out', 'a.nt')}\n${join('out', 'a.text.txt')}\n`]);
    expect(stderr).toMatch(/^depeche: b\.html: Its page and a\.html say that they are one article, https:[^\n]+\n$/);
  });

  it('refuses what is too large, what is no text, and what has no article, and writes the rest', () => {
    const folder = folderWith({
      'a.txt': FRENCH,
      'b.txt': FRENCH.repeat(9),
      'c.txt': '%PDF-1.4',
      'd.html': '<p>News</p>',
    });
    const { status, stdout, stderr } = depeche(folder, ['.', '-o', 'out', '-f', 'nt', '--max-bytes', '500']);
    expect([status, stdout]).toEqual([1, `${join('out', 'a.nt')}\n`]);
    expect(
      stderr.split('\n').map((line) =>
        line
          .split(/[;,:] /)
          .slice(1, 3)
          .join(': '),
      ),
    ).toEqual(['b.txt: It has more than 500 bytes', 'c.txt: The file is a PDF', 'd.html: The page has no article', '']);
    const piped = depeche(folder, ['-', '--max-bytes', '500'], FRENCH.repeat(9));
    expect([piped.status, piped.stderr]).toEqual([
      1,
      'depeche: standard input: It has more than 500 bytes; raise the limit with --max-bytes, or give less.\n',
    ]);
  });
});

describe('depeche verify', () => {
  const seed = (name: string): string => join(ROOT, name);
  const GRAPH = seed('output/wang-tleuberdi-2020.fr.ttl');

  it('proves the committed graphs by the committed articles, for a reader and for a program', () => {
    const { status, stdout, stderr } = depeche(ROOT, ['verify', 'output', '--text', 'input', '--json']);
    expect([status, stderr]).toEqual([0, '']);
    const { proven, graphs } = JSON.parse(stdout);
    expect([proven, graphs.length]).toEqual([true, 4]);
    expect(graphs[0].texts[0]).toMatchObject({
      proven: true,
      faults: [],
      file: join('input', 'wang-tleuberdi-2020.en.txt'),
    });
  });

  it('lists what does not hold, with status 1', () => {
    const turtle = readFileSync(GRAPH, 'utf8');
    const folder = folderWith({ 'a.ttl': turtle.replace('oa:exact "a déclaré"', 'oa:exact "a nié"') });
    const { status, stdout } = depeche(folder, ['verify', 'a.ttl', '--text', seed('input')]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^a\.ttl: NOT PROVEN, 1 of its statements do not hold:\n {2}s\d+-\d+|^a\.ttl: NOT PROVEN/);
    expect(stdout).toContain('"a nié" does not stand there, but "a déclaré".');
  });

  it('says that there is no text, no graph, or no words', () => {
    const folder = folderWith({ 'a.ttl': readFileSync(GRAPH), 'b.txt': FRENCH });
    mkdirSync(join(folder, 'out'));
    const missing = depeche(folder, ['verify', 'a.ttl', 'x.ttl']);
    expect([missing.status, missing.stdout]).toEqual([
      1,
      'a.ttl: The text <https://w3id.org/depeche/text/5145d409d166818b> was not found beside the graph; name it with --text.\n',
    ]);
    expect(missing.stderr).toMatch(/^depeche: x\.ttl: It cannot be read: [^\n]+\n$/);
    depeche(folder, ['b.txt', '-o', '.', '--no-quotes']);
    const { status, stdout } = depeche(folder, ['verify', 'b.ttl']);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^b\.ttl: proven without words, which the graph leaves out: the hash is that of b\.txt, and \d+ spans lie in it\.\n$/,
    );
  });
});

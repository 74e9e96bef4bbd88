import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, ROOT, run } from './tools/command.ts';

const TEXT = `La Chine et le Kazakhstan vont renforcer leur coopération, a déclaré samedi le ministre des Affaires \
étrangères de la Chine lors d'une rencontre avec son homologue kazakh.\n`;

/** An empty folder into which the packed tarball is installed, as a user would. */
let folder = '';
let packed: readonly string[] = [];
/** The tarball's hash. */
let integrity = '';

const npm = (cwd: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = run('npm', args, { cwd });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
};

const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** Copies a file of the project to its place below another folder. */
function copyTo(copy: string, path: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  copyFileSync(join(ROOT, path), join(copy, path));
}

const node = (script: string): Outcome => {
  writeFileSync(join(folder, 'script.mjs'), script);
  return run(process.execPath, ['script.mjs'], { cwd: folder });
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-package-'));
  // The build is there already: npm test makes it first. Building again would pull it from under the other tests.
  const [report] = JSON.parse(npm(ROOT, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder));
  integrity = report.integrity;
  packed = report.files.map((file: { path: string }) => file.path);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  writeFileSync(join(folder, 'visite.fr.txt'), TEXT);
  npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', `./${report.filename}`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('holds what a user needs and no more', () => {
    expect([...new Set(packed.map((path) => path.split('/')[0]))].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'LICENSES',
      'NOTICE',
      'README.md',
      'dist',
      'ontology',
      'package.json',
      'queries',
    ]);
    expect(
      packed.filter((path) => path.startsWith('dist/') && !/\.(js|d\.ts|css)$|LICENSE-\w+\.md$/.test(path)),
    ).toEqual([]);
    expect(packed).toEqual(
      expect.arrayContaining(['dist/index.d.ts', 'ontology/depeche.ttl', 'ontology/context.jsonld']),
    );
  });

  it('has the same bytes when its program is built anew in another folder and at another time', () => {
    const copy = join(folder, 'again');
    for (const path of packed.filter((name) => !name.startsWith('dist/'))) copyTo(copy, path);
    const built = run(process.execPath, [TSC, '-p', 'tsconfig.build.json', '--outDir', join(copy, 'dist')], {
      cwd: ROOT,
    });
    expect([built.stdout, built.status]).toEqual(['', 0]);
    const bundled = run(process.execPath, ['--import', 'tsx', 'scripts/build-command.ts', join(copy, 'dist/cli')], {
      cwd: ROOT,
    });
    expect([bundled.stderr, bundled.status]).toEqual(['', 0]);
    // The program of the page, which is bundled in the same way, is taken as it is.
    for (const path of packed.filter((name) => !existsSync(join(copy, name)))) copyTo(copy, path);
    const [again] = JSON.parse(npm(copy, 'pack', '--ignore-scripts', '--dry-run', '--json'));
    expect(again.integrity).toBe(integrity);
  });

  it('leaves the article of the agency out', () => {
    const sentence = readFileSync(join(ROOT, 'input/wang-tleuberdi-2020.fr.txt'), 'utf8').split('\n')[1] ?? '';
    expect(packed.filter((path) => readFileSync(join(ROOT, path), 'utf8').includes(sentence))).toEqual([]);
  });

  it('runs the command from where it is installed', () => {
    const bin = join(folder, 'node_modules/.bin/depeche');
    const { status, stdout, stderr } = run(bin, ['visite.fr.txt', '--output', 'out', '--format', 'turtle,jsonld'], {
      cwd: folder,
    });
    expect([status, stderr, stdout]).toEqual([
      0,
      '',
      'out/visite.fr.ttl\nout/visite.fr.jsonld\nout/catalog-v001.xml\n',
    ]);
    const catalog = readFileSync(join(folder, 'out/catalog-v001.xml'), 'utf8');
    expect(catalog).toContain('"../node_modules/depeche/ontology/depeche.ttl"');
  });

  it('serves as a library, with the same graph', () => {
    const { status, stdout, stderr } = node(`
      import { readFileSync } from 'node:fs';
      import { builtInKnowledge, extract, toQuads, write } from 'depeche';
      const document = extract(readFileSync('visite.fr.txt', 'utf8'), { name: 'visite.fr' });
      if (toQuads(document).length < 10) throw new Error('a graph of nearly nothing');
      process.stdout.write(write(document, 'turtle'));
    `);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(run(join(folder, 'node_modules/.bin/depeche'), ['visite.fr.txt'], { cwd: folder }).stdout);
  });

  it.each([
    [
      'depeche',
      [
        'DepecheError',
        'FORMATS',
        'builtInKnowledge',
        'extract',
        'parseRecord',
        'readKnowledge',
        'readRecord',
        'readSource',
        'toQuads',
        'withKnowledge',
        'write',
        'writeLine',
      ],
    ],
    [
      'depeche/graphs',
      [
        'articleGraphs',
        'builtInQuestions',
        'drawPicture',
        'formatOfFile',
        'makePage',
        'openStore',
        'parameterNames',
        'parseGraph',
        'queryGraph',
        'validateGraph',
        'verifyGraph',
      ],
    ],
  ])('exports these names from %s', (entry, names) => {
    const { stdout } = node(`console.log(Object.keys(await import('${entry}')).sort().join());`);
    expect(stdout.trim().split(',')).toEqual(names);
  });

  it('gives the ontology, the JSON-LD context and the JSON-LD frame as files', () => {
    const { status, stdout } = node(`
      import { readFileSync } from 'node:fs';
      import { fileURLToPath } from 'node:url';
      for (const name of ['ontology.ttl', 'shapes.ttl', 'context.jsonld', 'frame.jsonld'])
        console.log(readFileSync(fileURLToPath(import.meta.resolve('depeche/' + name)), 'utf8').length > 1000);
    `);
    expect([status, stdout]).toEqual([0, 'true\ntrue\ntrue\ntrue\n']);
  });

  it('has types that a strict TypeScript project can use', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { type Claim, DepecheError, type Document, extract, type ExtractOptions, toQuads, write } from 'depeche';
      const options: ExtractOptions = { name: 'a', language: 'fr', date: '2020-09-14' };
      const document: Document = extract('…', options);
      const claims: readonly Claim[] = document.claims;
      export const start: number | undefined = claims[0]?.content[0]?.start;
      export const subject: string | undefined = toQuads(document)[0]?.subject.value;
      export const turtle: string = write(document, 'turtle', { quotes: false });
      export const trig: string = write(document, 'trig', { graphPerArticle: true, claimsAsGraphs: true });
      // @ts-expect-error There is no such format.
      write(document, 'rdf');
      export const code: string = new DepecheError('empty-text', '').code;`,
    );
    const tsc = [TSC, '--noEmit', '--strict', '--module', 'nodenext'];
    const { status, stdout } = run(process.execPath, [...tsc, '--types', '', 'use.ts'], { cwd: folder });
    expect([stdout, status]).toEqual(['', 0]);
  });
});

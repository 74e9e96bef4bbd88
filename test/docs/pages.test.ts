import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { ROOT } from '../tools/command.ts';
import { freePort } from '../tools/ports.ts';
import { skipsPython } from '../tools/rdf-tools.ts';
import { runs, skips } from '../tools/skips.ts';
import { startPeer } from '../tools/sparql-peer.ts';
import { skipsVirtuoso } from '../tools/virtuoso.ts';
import { fits, stepsOf } from './page-steps.ts';
import { newReader } from './reader.ts';

// Does what the pages for users say, and compares what they show. The commands of the README are run by its own test,
// those of stores.md by the test of the store.

const HOW_TO = 'docs/how-to';
const SECONDS_A_PAGE = 150;

const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

/** The addresses of a store on a page, and where they lead in the peer; longer ones first. */
const STORES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'docs/tour.md': { 'http://localhost:7878': '' },
  [`${HOW_TO}/fuseki.md`]: { 'http://localhost:3030/articles': '' },
  [`${HOW_TO}/graphdb.md`]: {
    'http://localhost:7200/repositories/articles/statements': '/update',
    'http://localhost:7200/repositories/articles': '/union',
  },
};

/** What the reader of a page changes, and so has as a copy. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  [`${HOW_TO}/add-an-initiative.md`]: ['docs', 'ontology', 'scripts', 'src'],
  [`${HOW_TO}/add-a-cue.md`]: ['src', 'test', 'vitest.config.ts'],
  [`${HOW_TO}/add-a-language.md`]: ['src', 'tsconfig.build.json', 'tsconfig.json'],
};

const lacks = (program: string): string | undefined =>
  runs('sh', ['-c', `command -v ${program}`]) ? undefined : `${program} is not installed`;

const noCurl = skips('The pages of stores', lacks('curl'));

const SKIPPED: Readonly<Record<string, boolean>> = {
  [`${HOW_TO}/python.md`]: skipsPython(),
  [`${HOW_TO}/jq.md`]: skips('The page of jq', lacks('jq')),
  [`${HOW_TO}/virtuoso.md`]: skipsVirtuoso() || noCurl,
  [`${HOW_TO}/fuseki.md`]: noCurl,
  [`${HOW_TO}/graphdb.md`]: noCurl,
};

const pages = ['docs/tour.md', ...readdirSync(join(ROOT, HOW_TO)).map((name) => `${HOW_TO}/${name}`)];

describe('a reader does what the page says', () => {
  for (const page of pages) {
    it.skipIf(SKIPPED[page])(page, { timeout: SECONDS_A_PAGE * 1000 }, async () => {
      const reader = newReader(OWN[page], await placesOf(page));
      const steps = stepsOf(read(page));
      expect(steps.filter(({ kind }) => kind === 'command')).not.toEqual([]);
      try {
        for (const step of steps) await reader.follow(step);
      } finally {
        endServer(reader.folder);
      }
    });
  }
});

/** What to put in place of the addresses that a page names. */
async function placesOf(page: string): Promise<Readonly<Record<string, string>>> {
  const store = STORES[page];
  if (store !== undefined) {
    const { address } = await startPeer();
    return Object.fromEntries(Object.entries(store).map(([from, to]) => [from, address + to]));
  }
  if (page.endsWith('protege.md')) {
    // Where the command is run from a clone, the ontology is beside the folder.
    return { '"../ontology/': `"${relative(join(tmpdir(), 'clone', 'folder'), ROOT)}/ontology/` };
  }
  if (!page.endsWith('virtuoso.md')) return {};
  return { 'localhost:1111': `localhost:${await freePort()}`, 'localhost:8890': `localhost:${await freePort()}` };
}

/** Ends the Virtuoso of a page that did not come to its last step, by the number that it left in its folder. */
function endServer(folder: string): void {
  const lock = join(folder, 'articles.lck');
  if (!existsSync(lock)) return;
  const [, id] = /VIRT_PID=(\d+)/.exec(readFileSync(lock, 'utf8')) ?? [];
  try {
    process.kill(Number(id ?? Number.NaN));
  } catch {
    // It had ended.
  }
}

test('a page that shows something else than what is printed is found', () => {
  const printed = ['one', 'two', 'three'];
  expect(
    [
      ['one', 'two', 'three'],
      ['one', '…'],
      ['…', 'three'],
      ['one', '…', 'three'],
      ['…', 'two', '…'],
    ].map((shown) => fits(shown, printed)),
  ).toEqual([true, true, true, true, true]);
  expect([['one', 'two'], ['two', '…'], ['one', '…', 'two'], []].map((shown) => fits(shown, printed))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

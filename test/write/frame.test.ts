import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Store } from 'n3';
import { expect, test } from 'vitest';
import { type Document, toQuads, write } from '../../src/index.ts';
import { claimOf, documentOf, summit } from '../support/document.ts';
import { example, folderWith, ROOT, run } from '../tools/command.ts';

const FRAME = JSON.parse(readFileSync(join(ROOT, 'ontology/frame.jsonld'), 'utf8'));

/** The articles as JSON-LD again, out of a store that has all of them in one graph. */
async function throughStore(documents: readonly Document[]): Promise<Record<string, unknown>> {
  const store = new Store();
  for (const document of documents) store.addQuads(toQuads(document));
  const expanded = await jsonld.fromRDF([...store]);
  return (await jsonld.frame(expanded, FRAME)) as Record<string, unknown>;
}

/** The same whatever the order of keys and of lists: names whole, offsets as strings, no types and no empty lists. */
function plain(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => plain(item, names)).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return `${value}`;
  const rows = Object.entries(value)
    .filter(([key, item]) => key !== 'type' && !(Array.isArray(item) && item.length === 0))
    .map(([key, item]): [string, unknown] => [key, key === 'id' ? whole(`${item}`, names) : plain(item, names)]);
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function whole(id: string, names: Readonly<Record<string, string>>): string {
  const [, prefix = '', local = ''] = /^(\w+):(?!\/\/)(.*)$/.exec(id) ?? [];
  if (prefix in names) return `${names[prefix]}${local}`;
  return id.includes(':') ? id : `${names['@base']}${id}`;
}

test('the frame gives the article and its claims again as they are in the file', async () => {
  const file = JSON.parse(write(summit(), 'jsonld'));
  const framed = await throughStore([summit()]);
  const names = file['@context'];
  expect(plain(framed.claims, {})).toEqual(plain(file.claims, names));
  for (const key of ['id', 'headline', 'creditText', 'language', 'hasText', 'evidence']) {
    expect([key, plain({ [key]: framed[key] }, {})]).toEqual([key, plain({ [key]: file[key] }, names)]);
  }
  expect(framed.published).toEqual({ type: 'xsd:gMonthDay', '@value': '--09-14' });
});

test('a claim without source, cue or proposition has none, and a speaker without a name stands there', async () => {
  const claims = [claimOf('claim-1', '#holder-x', [{ start: 0, end: 4 }])];
  const { claims: framed } = await throughStore([documentOf('Oui.', { claims })]);
  expect(Object.keys((framed as object[])[0] ?? {}).sort()).toEqual([
    ...['attribution', 'content', 'force', 'id', 'polarity', 'quotation', 'rule', 'speaker', 'text', 'type'],
  ]);
});

test('of several articles each is a tree', async () => {
  const other = documentOf('Rien.');
  const framed = await throughStore([summit(), { ...other, text: { ...other.text, slug: 'rien.fr' } }]);
  const articles = framed['@graph'] as readonly { readonly id: string; readonly claims?: readonly unknown[] }[];
  expect(articles.map(({ id, claims = [] }) => [id.split('/').at(-1), claims.length])).toEqual([
    ['rien.fr', 0],
    ['sommet.fr', 2],
  ]);
});

test('the example in JavaScript reads the one as the other', async () => {
  const framed = JSON.stringify(await throughStore([summit()]));
  const folder = folderWith({ 'file.jsonld': write(summit(), 'jsonld'), 'framed.jsonld': framed });
  const [file, again] = ['file.jsonld', 'framed.jsonld'].map((name) =>
    run(process.execPath, [example('who-said-what.mjs'), name], { cwd: folder }),
  );
  expect(file?.status).toBe(0);
  expect(again).toEqual(file);
});

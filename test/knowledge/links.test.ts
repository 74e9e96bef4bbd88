import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from '@rapideditor/country-coder';
import { expect, test } from 'vitest';
import { builtInKnowledge } from '../../src/index.ts';
import { ROOT } from '../tools/command.ts';

const page = readFileSync(join(ROOT, 'docs/links.md'), 'utf8');
const { entities } = builtInKnowledge();

/** Rows "| `entity` | name | number |" of the page. */
const listed = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \| (Q\d+) \|/gm)].map(([, id, name, number]) => ({
  id,
  name,
  number,
}));

/** States where country-coder means the realm, or the city, and docs/links.md says so. */
const OTHER_NUMBERS = new Set(['state/DK', 'state/NL', 'state/VA']);

test("a state's number is the one that country-coder has for its ISO code", () => {
  const coded = entities.filter(({ type, iso }) => type === 'State' && iso !== undefined);
  const differing = coded.filter(({ iso = '', wikidata }) => feature(iso)?.properties.wikidata !== wikidata);
  expect(differing.map(({ id }) => id).filter((id) => !OTHER_NUMBERS.has(id))).toEqual([]);
  expect(coded.length).toBeGreaterThan(190);
});

test('docs/links.md lists each link of an organization, and of a state without an ISO code, with its number', () => {
  const linked = entities.filter(({ type, iso, wikidata }) => wikidata !== undefined && !(type === 'State' && iso));
  const rows = linked.map(({ id, labels, wikidata }) => ({ id, name: labels.en, number: wikidata }));
  expect(listed.filter(({ id }) => !OTHER_NUMBERS.has(id ?? '')).sort(byId)).toEqual(rows.sort(byId));
  for (const { id, number } of listed) expect(entities.find((entity) => entity.id === id)?.wikidata).toBe(number);
});

test('docs/links.md lists the states that have no link', () => {
  const leftOut = [...page.matchAll(/^- `(state\/[^`]+)`$/gm)].map(([, id]) => id);
  const without = entities.filter(({ type, wikidata }) => type === 'State' && wikidata === undefined);
  expect(leftOut.sort()).toEqual(without.map(({ id }) => id).sort());
});

test('no number is given twice', () => {
  const numbers = entities.flatMap(({ wikidata }) => wikidata ?? []);
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
});

function byId(a: { id: string | undefined }, b: { id: string | undefined }): number {
  return (a.id ?? '') < (b.id ?? '') ? -1 : 1;
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generate } from '../../scripts/gen-knowledge.ts';
import type { KnownEntity } from '../../src/knowledge/knowledge.ts';
import { builtInKnowledge, withKnowledge } from '../../src/knowledge/load.ts';

const base = builtInKnowledge();
const corridor: KnownEntity = {
  id: 'initiative/blue-corridor',
  type: 'Initiative',
  labels: { fr: 'Corridor bleu' },
  proposedBy: ['state/SN'],
};

test('the generated file is what the Turtle files say', () => {
  for (const { file, content } of generate()) {
    expect(readFileSync(file, 'utf8') === content, `${file} is stale: run npm run generate`).toBe(true);
  }
});

test('entities are sorted and parsed once', () => {
  const ids = base.entities.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(builtInKnowledge()).toBe(base);
});

test('a user adds an initiative', () => {
  const knowledge = withKnowledge(base, [corridor]);
  expect(knowledge.entities).toHaveLength(base.entities.length + 1);
  expect(knowledge.entities.find(({ id }) => id === corridor.id)).toEqual(corridor);
  expect(knowledge.version).toMatch(/^[0-9a-f]{16}$/);
  expect(knowledge.version).not.toBe(base.version);
});

test('a user adds names to a state and overrides its label', () => {
  const more: KnownEntity = {
    id: 'state/KZ',
    type: 'State',
    labels: { fr: 'Qazaqstan' },
    capitals: { fr: ['Akmola'] },
  };
  const before = base.entities.find(({ id }) => id === 'state/KZ');
  const after = withKnowledge(base, [more]).entities.find(({ id }) => id === 'state/KZ');
  expect(after?.labels).toEqual({ fr: 'Qazaqstan', en: 'Kazakhstan' });
  expect(after?.aliases?.fr).toContain('Kazakhstan');
  expect(after?.capitals?.fr).toEqual([...(before?.capitals?.fr ?? []), 'Akmola']);
  expect(after?.demonyms).toEqual(before?.demonyms);
  expect(after?.iso).toBe('KZ');
});

test('the version depends on the data alone', () => {
  expect(withKnowledge(base, [])).toBe(base);
  expect(withKnowledge(base, [corridor]).version).toBe(withKnowledge(base, [corridor]).version);
});

test.each<[string, KnownEntity]>([
  [
    'initiative/blue-corridor refers to state/ZZ, which is not known: add or correct it.',
    { ...corridor, proposedBy: ['state/ZZ'] },
  ],
  ['initiative/blue-corridor is new and has no label: give it an rdfs:label.', { ...corridor, labels: {} }],
])('refuses with a sentence: %s', (message, entity) => {
  expect(() => withKnowledge(base, [entity])).toThrow(message);
});

import { expect, test } from 'vitest';
import { toQuads } from '../../src/graph/graph.ts';
import { oa } from '../../src/vocab/external.ts';
import { dep } from '../../src/vocab/terms.generated.ts';
import { write, writeLine } from '../../src/write/write.ts';
import { summit } from '../support/document.ts';

type Quads = ReturnType<typeof toQuads>;

const FULL = toQuads(summit());
const CLAIMS = toQuads(summit(), { detail: 'claims' });

const key = ({ subject, predicate, object }: Quads[number]): string =>
  [subject, predicate, object].map(({ id }) => id).join(' ');

/** What is left of a graph without its mentions, and then without spans and selectors that nothing leads to. */
function withoutMentions(quads: Quads): readonly string[] {
  const mentions = new Set(
    quads.filter(({ predicate }) => predicate.value === dep.mentionKind).map((q) => q.subject.id),
  );
  let kept = quads.filter(({ subject }) => !mentions.has(subject.id));
  for (const type of [dep.Span, oa.TextPositionSelector]) {
    const places = new Set(kept.filter(({ object }) => object.value === type).map(({ subject }) => subject.id));
    const used = new Set(kept.map(({ object }) => object.id));
    kept = kept.filter(({ subject }) => !places.has(subject.id) || used.has(subject.id));
  }
  return kept.map(key);
}

test('a graph in the detail of claims lacks mentions and the spans that only they have, and nothing else', () => {
  expect(CLAIMS.length).toBeLessThan(FULL.length);
  expect(CLAIMS.map(key)).toEqual(withoutMentions(FULL));
  expect(toQuads(summit(), { detail: 'full' }).map(key)).toEqual(FULL.map(key));
});

test('JSON-LD in one line is the same JSON-LD', () => {
  const line = writeLine(summit(), { detail: 'claims' });
  expect(line.split('\n')).toEqual([line.trimEnd(), '']);
  expect(JSON.parse(line)).toEqual(JSON.parse(write(summit(), 'jsonld', { detail: 'claims' })));
});

import { describe, expect, test } from 'vitest';
import { toQuads } from '../../src/graph/graph.ts';
import { oa, schema } from '../../src/vocab/external.ts';
import { FORMATS, type Format, write } from '../../src/write/write.ts';
import { summit } from '../support/document.ts';

const WORDS: ReadonlySet<string> = new Set([oa.exact, oa.prefix, oa.suffix, schema.text, schema.headline]);

const key = ({ subject, predicate, object }: ReturnType<typeof toQuads>[number]): string =>
  [subject, predicate, object].map(({ value }) => value).join(' ');

describe('without the words of the text', () => {
  test('the graph lacks them, and nothing else', () => {
    const kept = toQuads(summit()).filter(
      ({ predicate, object }) => !WORDS.has(predicate.value) && object.value !== oa.TextQuoteSelector,
    );
    expect(toQuads(summit(), { quotes: false }).map(key)).toEqual(kept.map(key));
  });

  test.each(Object.keys(FORMATS) as Format[])('%s says nothing that was said', (format) => {
    const file = write(summit(), format, { quotes: false });
    for (const words of ['soutient', 'a ajouté', 'se verront', 'devrait', 'Sommet de Klow']) {
      expect(write(summit(), format)).toContain(words);
      expect(file).not.toContain(words);
    }
    for (const label of ['Route du Lac', 'Union du Lac', 'ministre syldave']) expect(file).toContain(label);
  });

  test('Turtle has no comments behind its lines, JSON-LD places without words', () => {
    expect(write(summit(), 'turtle', { quotes: false })).not.toMatch(/[;.] {2}#| $/m);
    const [claim] = JSON.parse(write(summit(), 'jsonld', { quotes: false })).claims;
    expect(claim.cue).toEqual({ id: 't:c64-73', selector: { id: 't:s64-73', start: 64, end: 73 } });
  });
});

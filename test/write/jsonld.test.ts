import { describe, expect, test } from 'vitest';
import { CONTEXT } from '../../src/vocab/context.generated.ts';
import { write } from '../../src/write/write.ts';
import { claimOf, documentOf, mentionOf, summit } from '../support/document.ts';

const FILE = write(summit(), 'jsonld');
const TREE = JSON.parse(FILE);

describe('the tree', () => {
  test('has the article on top, and under it one branch for each kind of thing, in order', () => {
    expect(Object.keys(TREE)).toEqual([
      ...[
        '@context',
        'id',
        'type',
        'headline',
        'creditText',
        'language',
        'published',
        'modified',
        'hasText',
        'evidence',
      ],
      ...['header', 'run', 'actors', 'posts', 'initiatives', 'meetings', 'claims', 'narrated', 'mentions', 'spans'],
    ]);
    expect(TREE).toMatchObject({ id: 'article/sommet.fr', language: 'fr', headline: { fr: '📰 Sommet de Klow' } });
    expect(TREE.published).toEqual({ type: 'xsd:gMonthDay', value: '--09-14' });
  });

  test('holds claims in text order, with propositions inside and names beside references', () => {
    expect(TREE.claims.map(({ id }: { id: string }) => id)).toEqual(['a:claim-1', 'a:claim-2']);
    expect(TREE.claims[0]).toEqual({
      id: 'a:claim-1',
      type: ['Claim', 'schema:Claim', 'prov:Entity'],
      speaker: [{ id: 'person/syldavia/yoshida-igor', label: { fr: '𠮷田 Igor' } }],
      attribution: 'explicit',
      quotation: 'direct',
      source: {
        id: 't:c74-101',
        selector: { id: 't:s74-101', start: 74, end: 101, exact: 'le ministre syldave 𠮷田 Igor' },
      },
      cue: { id: 't:c64-73', selector: { id: 't:s64-73', start: 64, end: 73, exact: 'a déclaré' } },
      content: [
        { id: 't:c51-62', selector: { id: 't:s51-62', start: 51, end: 62, exact: 'La Syldavie' } },
        { id: 't:c103-127', selector: { id: 't:s103-127', start: 103, end: 127, exact: 'soutient la Route du Lac' } },
      ],
      text: { fr: 'La Syldavie … soutient la Route du Lac' },
      force: ['expressive'],
      polarity: 'positive',
      about: [
        { id: 'a:initiative-route-du-lac', label: { fr: 'Route du Lac' } },
        { id: 'state/syldavia', label: { en: 'Syldavia', fr: 'Syldavie' } },
      ],
      states: [
        {
          id: 'a:claim-1-p1',
          type: ['Proposition', 'prov:Entity'],
          subject: { id: 'state/syldavia', label: { en: 'Syldavia', fr: 'Syldavie' } },
          relation: 'supports',
          object: { id: 'a:initiative-route-du-lac', label: { fr: 'Route du Lac' } },
          force: ['expressive'],
          modality: 'actual',
          polarity: 'positive',
          evidence: [
            { id: 't:c103-120', selector: { id: 't:s103-120', start: 103, end: 120, exact: 'soutient la Route' } },
          ],
          rule: 'fr.relation.supports',
        },
      ],
      rule: 'fr.cue.subject',
    });
  });

  test('holds actors, posts and initiatives once, whole', () => {
    const whole = [...TREE.actors, ...TREE.posts, ...TREE.initiatives].map(({ id }) => id);
    expect(new Set(whole).size).toBe(whole.length);
    expect(TREE.initiatives[0]).toMatchObject({
      altLabel: { en: ['Lake Road'], fr: ['Chemin du Lac', 'la "Route"'] },
      proposedBy: [{ id: 'state/elsewhere' }],
      sameAs: ['http://www.wikidata.org/entity/Q1'],
    });
    expect(TREE.meetings[0]).toMatchObject({ planned: true, place: { fr: 'Szohôd' } });
  });

  test('holds a span whole in the last branch', () => {
    expect(TREE.spans[0]).toEqual({
      id: 't:c0-16',
      type: ['Span', 'SpecificResource'],
      hasSource: TREE.hasText[0].id,
      selector: {
        id: 't:s0-16',
        type: ['TextPositionSelector', 'TextQuoteSelector'],
        start: 0,
        end: 16,
        exact: '📰 Sommet de Klow',
        suffix: '\r\nKlow, le 14/09 (Agence du Lac)',
      },
    });
  });

  test('has every branch, and an empty list where there is nothing', () => {
    const tree = JSON.parse(write(documentOf('Rien.'), 'jsonld'));
    for (const branch of ['actors', 'posts', 'initiatives', 'meetings', 'claims', 'narrated', 'mentions', 'spans']) {
      expect(tree[branch]).toEqual([]);
    }
  });

  test('has a list where there may be several, and none where there may not', () => {
    const claims = [claimOf('c', 'state/x', [{ start: 0, end: 1 }], { about: ['state/x'] })];
    const [claim] = JSON.parse(write(documentOf('x', { claims }), 'jsonld')).claims;
    const lists = Object.keys(claim).filter((key) => Array.isArray(claim[key]));
    expect(lists).toEqual(['type', 'speaker', 'content', 'force', 'about']);
  });
});

test('the context is inside: the generated one with what the tree needs', () => {
  expect(TREE['@context']).toMatchObject({ ...CONTEXT, '@base': 'https://w3id.org/depeche/' });
});

test('without a base that references can be resolved against, names are whole', () => {
  const tree = JSON.parse(
    write(documentOf('x', { mentions: [mentionOf('m', 'state/x', { start: 0, end: 1 })] }), 'jsonld', {
      base: 'urn:example:',
    }),
  );
  expect(tree['@context']).not.toHaveProperty('@base');
  expect(tree.mentions[0]).toMatchObject({ id: 'a:m', body: { id: 'urn:example:state/x' } });
});

test('what fits in a line stands in one', () => {
  expect(FILE).toContain(
    '\n      "cue": { "id": "t:c64-73", "selector": { "id": "t:s64-73", "start": 64, "end": 73, "exact": "a déclaré" } },\n',
  );
  expect(FILE).toContain('\n      "force": ["assertive", "directive"],\n');
  const long = FILE.split('\n').filter((line) => line.length > 120);
  expect(long.filter((line) => !/^ *"[^"]+": "/.test(line))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameOf, titleOf } from '../../src/explore/labels.ts';
import type { Claim, Model } from '../../src/explore/model.ts';
import { edgesOf, nodesOf } from '../../src/explore/network.ts';
import { plainQuads } from '../../src/explore/plain-quads.ts';
import { voicesOf } from '../../src/explore/speakers.ts';
import { dateInWords, timelineOf } from '../../src/explore/timeline.ts';
import { extract, toQuads, write } from '../../src/index.ts';
import { parseGraph } from '../../src/store/read-graph.ts';
import { ROOT } from '../tools/command.ts';
import { ENGLISH, FRENCH, modelOf, quadsOf, textsOf } from './graphs.ts';

const SEED = readFileSync(join(ROOT, 'input/wang-tleuberdi-2020.fr.txt'), 'utf8');

const speakerOf = (model: Model, claim: Claim): string => claim.speakers.map((it) => nameOf(model, it, 'fr')).join();
const entity = (model: Model, name: string): number =>
  model.entities.findIndex((_, index) => nameOf(model, index, 'en') === name);

describe('what a page reads from a graph', () => {
  const document = extract(SEED, { name: 'wang-tleuberdi-2020.fr' });
  const model = modelOf(toQuads(document));

  it('has the claims of the document in the order of the text, with their words and propositions', () => {
    expect(model.claims).toHaveLength(document.claims.length);
    expect(model.propositions).toHaveLength(document.propositions.length);
    const first = model.claims[0];
    expect(first && speakerOf(model, first)).toBe('Wang Yi');
    expect(first?.forces).toEqual(['commissive']);
    expect(first?.cue.map(({ exact }) => exact)).toEqual(['a déclaré']);
    expect(first?.states.map((state) => model.propositions[state]?.relation)).toEqual(['cooperatesWith']);
    expect(model.claims.map(({ number }) => number)).toEqual(model.claims.map((_, index) => index + 1));
    const starts = model.claims.map(({ content }) => content[0]?.start ?? -1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('is the same from every format', () => {
    const short = extract(FRENCH, { name: 'a.fr' });
    const expected = modelOf(toQuads(short)).claims.map(({ iri, words, number }) => [iri, words, number]);
    for (const format of ['turtle', 'jsonld', 'nt', 'trig', 'nq', 'rdfxml'] as const) {
      const read = modelOf(parseGraph(write(short, format), format));
      const claims = read.claims.map(({ iri, words, number }) => [iri, words, number]);
      expect(claims, format).toEqual(expected);
    }
  });

  it('leaves out what stands in graphs of claims, and keeps an article in a graph of its own', () => {
    const options = { graphPerArticle: true, claimsAsGraphs: true } as const;
    const plain = plainQuads(toQuads(document, options));
    expect(plain).toHaveLength(toQuads(document).length);
  });

  it('takes the words from the text where the graph has none', () => {
    const bare = toQuads(document, { quotes: false });
    expect(modelOf(bare).claims[0]?.words).toBe('');
    expect(modelOf(bare, textsOf(bare, SEED)).claims[0]?.words).toBe(model.claims[0]?.words);
  });
});

describe('several articles', () => {
  const quads = [...quadsOf(FRENCH, 'a.fr'), ...quadsOf(ENGLISH, 'b.en')];
  const model = modelOf(quads);

  it('have the same actor once', () => {
    expect(model.articles.map((_, index) => titleOf(model, index, 'en'))).toEqual(['a.fr', 'b.en']);
    for (const name of ['Peru', 'Morocco', 'Luis Quispe']) {
      expect(
        model.entities.filter((_, index) => nameOf(model, index, 'en') === name),
        name,
      ).toHaveLength(1);
    }
    const quispe = entity(model, 'Luis Quispe');
    const articles = model.claims.filter(({ speakers }) => speakers.includes(quispe)).map(({ article }) => article);
    expect(new Set(articles)).toEqual(new Set([0, 1]));
  });

  it('make one network, whose lines tell who says so and how it is meant', () => {
    const edges = edgesOf(model, [...model.propositions.keys()]);
    const told = edges.map(({ subject, relation, object, modality, speakers }) =>
      [subject, relation, object]
        .map((part) => (typeof part === 'number' ? nameOf(model, part, 'en') : part))
        .concat(modality, speakers.map((speaker) => nameOf(model, speaker, 'en')).join() || 'the reporter')
        .join(' '),
    );
    expect(told).toContain('Peru supports Morocco actual Luis Quispe');
    expect(told).toContain('Peru joins Belt and Road Initiative intended Luis Quispe');
    expect(told).toContain('China supports Morocco calledFor Amina Tazi');
    expect(told).toContain('China proposes Belt and Road Initiative actual the reporter');
    expect(nodesOf(edges)).toContain(entity(model, 'China'));
  });

  it('give each speaker letters of its own and the most talkative a colour', () => {
    const voices = [...voicesOf(model).values()];
    expect(new Set(voices.map(({ code }) => code)).size).toBe(voices.length);
    expect(voices[0]).toMatchObject({ colour: 1, code: 'LQ' });
  });
});

describe('the timeline', () => {
  it('puts whole dates in their order, days without a year apart, and articles without a date last', () => {
    const quads = [
      ...toQuads(extract(FRENCH, { name: 'undated.fr' })),
      ...toQuads(extract(ENGLISH, { name: 'march.en' })),
      ...toQuads(extract(`Dernière mise à jour à 09h10 le 14/09\n${FRENCH}`, { name: 'september.fr' })),
    ];
    const model = modelOf(quads);
    const { dated, yearless, undated } = timelineOf(model, new Set(model.articles.keys()));
    const titles = (moments: typeof dated) =>
      moments.filter(({ kind }) => kind === 'article').map(({ index }) => titleOf(model, index, 'en'));
    expect(titles(dated).at(-1)).toBe('march.en');
    expect(titles(yearless)).toContain('september.fr');
    expect(titles(undated)).toContain('undated.fr');
    const dates = dated.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });

  it('tells no more of a date than is known', () => {
    expect(dateInWords('2026-02-12', 'en')).toBe('February 12, 2026');
    expect(dateInWords('2026-02-12', 'fr')).toBe('12 février 2026');
    expect(dateInWords('--09-14', 'fr')).toBe('14 septembre');
    expect(dateInWords('--09', 'en')).toBe('September');
    expect(dateInWords('2026-03', 'en')).toBe('March 2026');
    expect(dateInWords('2026', 'en')).toBe('2026');
    expect(dateInWords('soon', 'en')).toBe('soon');
  });
});

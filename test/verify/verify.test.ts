import { createHash } from 'node:crypto';
import { DataFactory, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { type TextProof, verifyGraph } from '../../src/graphs.ts';
import { type Document, extract, FORMATS, type Format, toQuads, write } from '../../src/index.ts';
import { parseGraph } from '../../src/store/read-graph.ts';

const TEXT = `Accord à Dakar 🇸🇳
Le ministre sénégalais Abdou Sarr a déclaré mardi que le Sénégal soutenait le projet du Mali.
« Le Sénégal », a affirmé M. Sarr, « signera ce pacte en juin ».
`;
const DOCUMENT: Document = extract(TEXT, { name: 'a', language: 'fr' });
const QUADS = toQuads(DOCUMENT);
const IRI = `https://w3id.org/depeche/text/${DOCUMENT.text.sha256.slice(0, 16)}`;
const OA = 'http://www.w3.org/ns/oa#';
const DEP = 'https://w3id.org/depeche/ns#';

/** The graph with other objects for some of its statements; a statement with none goes. */
function changed(change: (quad: Quad) => string | undefined): readonly Quad[] {
  return QUADS.flatMap((quad) => {
    const value = change(quad);
    if (value === undefined) return [];
    if (value === quad.object.value) return [quad];
    const { subject, predicate, object, graph } = quad;
    const term =
      object.termType === 'Literal'
        ? DataFactory.literal(value, object.language || object.datatype)
        : DataFactory.namedNode(value);
    return [DataFactory.quad(subject, predicate, term, graph)];
  });
}

/** The first statement with this predicate, changed. */
function withFirst(predicate: string, change: (value: string) => string | undefined): readonly Quad[] {
  const first = QUADS.find((quad) => quad.predicate.value === predicate);
  return changed((quad) => (quad === first ? change(quad.object.value) : quad.object.value));
}

const only = (proofs: readonly TextProof[]): TextProof => {
  expect(proofs).toHaveLength(1);
  return proofs[0] ?? { text: '', proven: false, spans: 0, quoted: 0, faults: [] };
};
const kinds = (quads: Iterable<Quad>, texts: readonly string[] = [TEXT]): readonly string[] => [
  ...new Set(only(verifyGraph(quads, texts)).faults.map(({ kind }) => kind)),
];

describe('a graph as it is written', () => {
  it.each(Object.keys(FORMATS).filter((name): name is Format => name in FORMATS))('is proven in %s', (format) => {
    const proof = only(verifyGraph(parseGraph(write(DOCUMENT, format), format), ['another text', TEXT]));
    expect(proof).toMatchObject({ text: IRI, sha256: DOCUMENT.text.sha256, proven: true, faults: [] });
    expect(proof.spans).toBeGreaterThan(8);
    expect(proof.quoted).toBe(proof.spans);
  });

  it.each([['graphPerArticle'], ['claimsAsGraphs']])('is proven in named graphs (%s)', (option) => {
    const proof = only(verifyGraph(toQuads(DOCUMENT, { [option]: true }), [TEXT]));
    expect([proof.proven, proof.faults]).toEqual([true, []]);
  });

  it('without words is proven as to hash and range, and says so', () => {
    const proof = only(verifyGraph(toQuads(DOCUMENT, { quotes: false }), [TEXT]));
    expect([proof.proven, proof.faults, proof.quoted]).toEqual([true, [], 0]);
    expect(proof.spans).toBeGreaterThan(8);
  });

  it('is proven beside others in one graph, each by its own text', () => {
    const other = 'Mali backs the pact, Foreign Minister Awa Keita said on Monday.\n';
    const both = [...QUADS, ...toQuads(extract(other, { name: 'b', language: 'en' }))];
    const proofs = verifyGraph(both, [other, TEXT]);
    expect(proofs.map(({ proven, faults }) => [proven, faults])).toEqual([
      [true, []],
      [true, []],
    ]);
    expect(
      verifyGraph(both, [TEXT])
        .map(({ proven }) => proven)
        .sort(),
    ).toEqual([false, true]);
  });

  it('is proven by the text that stands in it', () => {
    const value = DataFactory.quad(
      DataFactory.namedNode(IRI),
      DataFactory.namedNode('http://schema.org/text'),
      DataFactory.literal(TEXT),
    );
    expect(only(verifyGraph([...QUADS, value], []))).toMatchObject({ proven: true, faults: [] });
  });
});

describe('what is not so is found', () => {
  it.each([
    ['words at a span', `${OA}exact`, (words: string) => `${words}x`, 'exact'],
    ['words before a span', `${OA}prefix`, (words: string) => `x${words}`, 'prefix'],
    ['words behind a span', `${OA}suffix`, (words: string) => words.replace(/.$/s, '#'), 'suffix'],
    ['what a claim says', 'http://schema.org/text', (words: string) => words.toUpperCase(), 'repeated'],
    ['the headline', 'http://schema.org/headline', () => 'Désaccord à Dakar', 'repeated'],
    ['the hash', `${DEP}sha256`, () => 'f'.repeat(64), 'hash'],
    ['the length', `${DEP}length`, (length: string) => `${Number(length) + 1}`, 'length'],
    ['an end behind the text', `${OA}end`, () => '9999', 'out-of-text'],
    ['a span turned round', `${OA}end`, () => '0', 'out-of-text'],
    ['a start that is no number', `${OA}start`, () => 'x', 'no-place'],
    ['a span without selector', `${OA}hasSelector`, () => undefined, 'no-place'],
    ['a span without start', `${OA}start`, () => undefined, 'no-place'],
  ])('%s', (_, predicate, change, kind) => {
    expect(kinds(withFirst(predicate, change))).toContain(kind);
  });

  it('a span that was moved by one character', () => {
    const start = QUADS.filter(({ predicate }) => predicate.value === `${OA}start`).at(-1);
    const moved = changed((quad) => (quad === start ? `${Number(quad.object.value) + 1}` : quad.object.value));
    expect(kinds(moved)).toContain('exact');
  });

  it('a second quotation beside the right one', () => {
    const quad = QUADS.find(({ predicate }) => predicate.value === `${OA}exact`);
    const second = quad && DataFactory.quad(quad.subject, quad.predicate, DataFactory.literal('a lie'));
    expect(kinds([...QUADS, ...(second ? [second] : [])])).toEqual(['exact']);
  });

  it('a claim that points at a span that is nowhere', () => {
    const lost = withFirst(`${DEP}cue`, (iri) => `${iri}9`);
    const proofs = verifyGraph(lost, [TEXT]);
    expect(proofs.flatMap(({ faults }) => faults.map(({ kind }) => kind))).toEqual(['no-place']);
    expect(proofs.every(({ proven }) => proven)).toBe(false);
  });

  it('another text than the one that was read, and where it differs', () => {
    const other = TEXT.replace('mardi', 'jeudi');
    const proof = only(verifyGraph(QUADS, [other]));
    const hash = createHash('sha256').update(other).digest('hex');
    expect(proof.proven).toBe(false);
    expect(proof.faults[0]).toEqual({ kind: 'hash', about: IRI, said: DOCUMENT.text.sha256, found: hash });
    expect(proof.faults.some(({ said = '', found = '' }) => said.includes('mardi') && found.includes('jeudi'))).toBe(
      true,
    );
  });

  it('that there is no text', () => {
    expect(only(verifyGraph(QUADS, []))).toMatchObject({ proven: false, faults: [{ kind: 'no-text', about: IRI }] });
  });

  it('that a graph is about no text: nothing is proven', () => {
    expect(verifyGraph([], [TEXT])).toEqual([]);
  });
});

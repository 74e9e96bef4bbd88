import type { Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/doc/article.ts';
import { toQuads } from '../../src/graph/graph.ts';
import { NAMESPACES } from '../../src/vocab/external.ts';
import { NAMESPACE } from '../../src/vocab/terms.generated.ts';
import { claimOf, documentOf, mentionOf, propositionOf, SUMMIT, spanOf, summit } from '../support/document.ts';

const PREFIXES = Object.entries({ dep: NAMESPACE, ...NAMESPACES });
const ARTICLE = 'https://w3id.org/depeche/article/sommet.fr';

function short(iri: string): string {
  const prefix = PREFIXES.find(([, namespace]) => iri.startsWith(namespace));
  const local = prefix ? `${prefix[0]}:${iri.slice(prefix[1].length)}` : iri;
  return local
    .replace(ARTICLE, '')
    .replace('https://w3id.org/depeche/', '')
    .replace(/^text\/\w+#/, '');
}

function object({ object: term }: Quad): string {
  if (term.termType !== 'Literal') return short(term.value);
  const datatype = short(term.datatype.value);
  const suffix = term.language ? `@${term.language}` : datatype === 'xsd:string' ? '' : `^^${datatype}`;
  return JSON.stringify(term.value) + suffix;
}

/** What a graph says of a subject, by predicate; names of the article begin with `#`. */
function said(quads: readonly Quad[], subject: string): Record<string, string[]> {
  const rows: Record<string, string[]> = {};
  for (const quad of quads) {
    const predicate = short(quad.predicate.value);
    if (short(quad.subject.value) === subject) rows[predicate] = [...(rows[predicate] ?? []), object(quad)];
  }
  return rows;
}

const QUADS = toQuads(summit(), { programVersion: '9.9.9' });

describe('the article', () => {
  test('and its text are two, and the file is a third', () => {
    expect(said(QUADS, '')).toEqual({
      'rdf:type': ['dep:Article', 'schema:NewsArticle', 'prov:Entity'],
      'schema:headline': ['"📰 Sommet de Klow"@fr'],
      'schema:creditText': ['"Agence du Lac"'],
      'schema:inLanguage': ['"fr"'],
      'dep:published': ['"--09-14"^^xsd:gMonthDay'],
      'dep:modified': ['"2020-09-14T09:10:00"^^xsd:dateTime'],
      'dep:hasText': [`text/${summit().text.sha256.slice(0, 16)}`],
      'dep:evidence': ['c0-16', 'c27-32', 'c34-47'],
    });
    expect(said(QUADS, `text/${summit().text.sha256.slice(0, 16)}`)).toEqual({
      'rdf:type': ['dep:Text', 'schema:TextObject', 'prov:Entity'],
      'dep:sha256': [`"${summit().text.sha256}"`],
      'dep:length': [`"${[...SUMMIT].length}"^^xsd:nonNegativeInteger`],
    });
    expect(said(QUADS, 'graph/sommet.fr')).toEqual({
      'rdf:type': ['owl:Ontology'],
      'owl:imports': ['ns'],
      'prov:wasGeneratedBy': ['#extraction'],
    });
  });

  test('comes from a run with versions and without a clock', () => {
    expect(said(QUADS, '#extraction')).toEqual({
      'rdf:type': ['dep:Extraction', 'prov:Activity'],
      'prov:used': [`text/${summit().text.sha256.slice(0, 16)}`],
      'prov:wasAssociatedWith': ['program/depeche'],
      'dep:programVersion': ['"9.9.9"'],
      'dep:knowledgeVersion': ['"k1"'],
    });
  });
});

describe('entities', () => {
  test('a person, with posts held and no longer held', () => {
    expect(said(QUADS, 'person/syldavia/yoshida-igor')).toEqual({
      'rdf:type': ['dep:Person', 'dep:Actor', 'schema:Person', 'foaf:Person', 'sem:Actor', 'prov:Agent'],
      'rdfs:label': ['"𠮷田 Igor"@fr'],
      'schema:givenName': ['"Igor"'],
      'schema:familyName': ['"𠮷田"'],
      'dep:grammaticalGender': ['"masculine"'],
      'dep:affiliation': ['state/syldavia'],
      'dep:holdsPost': ['#post-ministre'],
      'dep:heldPost': ['#post-maire'],
      'dep:derivation': ['dep:read'],
      'dep:rule': ['"fr.name.person"'],
    });
    expect(said(QUADS, '#post-ministre')).toEqual({
      'rdf:type': ['dep:Post', 'org:Post'],
      'rdfs:label': ['"ministre syldave"@fr'],
      'dep:postIn': ['state/syldavia'],
    });
  });

  test('an unnamed office holder is no person of the graph', () => {
    expect(said(QUADS, '#holder-state-borduria')).toEqual({
      'rdf:type': ['dep:OfficeHolder', 'dep:Actor', 'sem:Actor', 'prov:Agent'],
      'dep:affiliation': ['state/borduria'],
      'dep:holdsPost': ['post/borduria/head-of-state'],
      'dep:derivation': ['dep:resolved'],
      'dep:rule': ['"fr.group.heads-of-state"'],
    });
    expect(said(QUADS, 'post/borduria/head-of-state')).toMatchObject({ 'dep:office': ['"head-of-state"'] });
  });

  test('a post that two persons hold in different words is one, and the shorter words are its label', () => {
    const holder = (id: string, label: string): Document['entities'][number] => ({
      type: 'OfficeHolder',
      id,
      labels: {},
      derivation: 'read',
      rule: 'r',
      posts: [{ id: 'post/KZ/foreign-minister', label, office: 'foreign-minister', of: 'state/KZ' }],
    });
    const entities = [holder('#a', 'chef de la diplomatie'), holder('#b', 'ministre'), holder('#c', 'ministre')];
    expect(said(toQuads(documentOf('x', { entities })), 'post/KZ/foreign-minister')).toEqual({
      'rdf:type': ['dep:Post', 'org:Post'],
      'rdfs:label': ['"ministre"@fr'],
      'skos:altLabel': ['"chef de la diplomatie"@fr'],
      'dep:office': ['"foreign-minister"'],
      'dep:postIn': ['state/KZ'],
    });
  });

  test('a state, an organization, a group and an initiative', () => {
    expect(said(QUADS, 'state/syldavia')).toMatchObject({
      'rdf:type': expect.arrayContaining(['dep:State', 'dep:Actor', 'org:Organization']),
      'rdfs:label': ['"Syldavia"@en', '"Syldavie"@fr'],
      'dep:isoCode': ['"ZZ"'],
    });
    expect(said(QUADS, '#organization-union-du-lac')).toMatchObject({
      'dep:acronym': ['"UL"@fr'],
      'dep:affiliation': ['state/borduria'],
    });
    expect(said(QUADS, '#group-1')).toMatchObject({
      'rdf:type': expect.arrayContaining(['dep:ActorGroup', 'foaf:Group']),
      'dep:member': ['#holder-state-borduria', '#holder-state-syldavia'],
    });
    expect(said(QUADS, '#initiative-route-du-lac')).toEqual({
      'rdf:type': ['dep:Initiative', 'prov:Plan'],
      'rdfs:label': ['"Route du Lac"@fr'],
      'skos:altLabel': ['"Lake Road"@en', '"Chemin du Lac"@fr', '"la \\"Route\\""@fr'],
      'dep:proposedBy': ['state/elsewhere'],
      'dep:party': ['state/borduria', 'state/syldavia'],
      'dep:derivation': ['dep:read'],
      'dep:rule': ['"fr.name.initiative"'],
      'schema:sameAs': ['http://www.wikidata.org/entity/Q1'],
    });
  });
});

describe('claims', () => {
  test('belong to their speaker and point at their words', () => {
    expect(said(QUADS, '#claim-1')).toEqual({
      'rdf:type': ['dep:Claim', 'schema:Claim', 'prov:Entity'],
      'dep:reportedIn': [''],
      'dep:speaker': ['person/syldavia/yoshida-igor'],
      'dep:attribution': ['dep:explicit'],
      'dep:quotation': ['dep:direct'],
      'dep:source': ['c74-101'],
      'dep:cue': ['c64-73'],
      'dep:content': ['c51-62', 'c103-127'],
      'schema:text': ['"La Syldavie … soutient la Route du Lac"@fr'],
      'dep:force': ['dep:expressive'],
      'dep:polarity': ['dep:positive'],
      'dep:about': ['#initiative-route-du-lac', 'state/syldavia'],
      'dep:states': ['#claim-1-p1'],
      'dep:rule': ['"fr.cue.subject"'],
    });
  });

  test('an implicit one has neither source nor cue', () => {
    const claims = [
      claimOf('claim-1', '#x', [{ start: 0, end: 1 }], { attribution: 'implicit', polarity: 'negative' }),
    ];
    const rows = said(toQuads(documentOf('x', { claims })), '#claim-1');
    expect(rows).toMatchObject({ 'dep:attribution': ['dep:implicit'], 'dep:polarity': ['dep:negative'] });
    expect(Object.keys(rows)).not.toEqual(expect.arrayContaining([expect.stringMatching(/source|cue/)]));
  });

  test('a proposition says how it is meant; only one without a claim is reported in the article itself', () => {
    expect(said(QUADS, '#claim-2-p1')).toEqual({
      'rdf:type': ['dep:Proposition', 'prov:Entity'],
      'dep:subject': ['state/borduria'],
      'dep:relation': ['dep:joins'],
      'dep:object': ['#organization-union-du-lac'],
      'dep:force': ['dep:directive'],
      'dep:modality': ['dep:calledFor'],
      'dep:polarity': ['dep:positive'],
      'dep:evidence': ['c159-176'],
      'dep:rule': ['"fr.relation.joins"'],
    });
    expect(said(QUADS, '#p1')).toMatchObject({ 'dep:reportedIn': [''], 'dep:relation': ['dep:proposes'] });
  });

  test('what is said is no triple of its own', () => {
    const predicates = new Set(QUADS.map(({ predicate }) => short(predicate.value)));
    for (const relation of ['dep:supports', 'dep:joins', 'dep:proposes']) expect(predicates).not.toContain(relation);
  });

  test('a proposition of a claim that is not there is an error', () => {
    const propositions = [propositionOf('p1', ['#a', 'aids', '#b'], { start: 0, end: 1 }, { claim: 'claim-7' })];
    expect(() => toQuads(documentOf('x', { propositions }))).toThrow(
      'names the claim claim-7, which the document lacks',
    );
  });
});

test('a meeting has its words, date and place as evidence', () => {
  expect(said(QUADS, '#meeting-1')).toEqual({
    'rdf:type': ['dep:Meeting', 'schema:Event', 'sem:Event'],
    'dep:reportedIn': [''],
    'dep:participant': ['#holder-state-borduria', '#holder-state-syldavia'],
    'dep:date': ['"2020-09-21"^^xsd:date'],
    'dep:place': ['"Szohôd"@fr'],
    'dep:planned': ['"true"^^xsd:boolean'],
    'dep:evidence': ['c210-242', 'c243-248', 'c251-257'],
    'dep:rule': ['"fr.meeting.se-voir"'],
  });
});

describe('places in the text', () => {
  const text = '📰 Sommet\r\n𠮷田 a dit oui.';

  test('are counted in code points, an emoji, a rare Han letter and a carriage return being one each', () => {
    const content = spanOf(text, 'oui');
    expect(content).toEqual({ start: 19, end: 22 });
    const quads = toQuads(documentOf(text, { claims: [claimOf('claim-1', '#x', [content])] }));
    expect(said(quads, 's19-22')).toEqual({
      'rdf:type': ['oa:TextPositionSelector', 'oa:TextQuoteSelector'],
      'oa:start': ['"19"^^xsd:nonNegativeInteger'],
      'oa:end': ['"22"^^xsd:nonNegativeInteger'],
      'oa:exact': ['"oui"'],
      'oa:prefix': ['"📰 Sommet\\r\\n𠮷田 a dit "'],
      'oa:suffix': ['"."'],
    });
  });

  test('have no words before them at the start of the text, and 32 code points at most', () => {
    const quads = toQuads(
      documentOf('📰'.repeat(80), { mentions: [mentionOf('mention-1', '#x', { start: 0, end: 2 })] }),
    );
    const selector = said(quads, 's0-2');
    expect(selector).not.toHaveProperty('oa:prefix');
    expect(selector['oa:suffix']).toEqual([`"${'📰'.repeat(32)}"`]);
  });

  test('are one node wherever they are used', () => {
    const span = spanOf(text, '𠮷田');
    const mentions = [mentionOf('mention-1', '#x', span)];
    const claims = [claimOf('claim-1', '#x', [spanOf(text, 'oui')], { source: span })];
    const quads = toQuads(documentOf(text, { mentions, claims }));
    expect(said(quads, '#claim-1')['dep:source']).toEqual(['c10-12']);
    expect(said(quads, '#mention-1')).toEqual({
      'rdf:type': ['dep:Mention', 'oa:Annotation'],
      'oa:motivatedBy': ['oa:identifying'],
      'oa:hasBody': ['#x'],
      'oa:hasTarget': ['c10-12'],
      'dep:mentionKind': ['dep:name'],
      'dep:rule': ['"fr.mention.name"'],
    });
    expect(said(quads, 'c10-12')).toEqual({
      'rdf:type': ['dep:Span', 'oa:SpecificResource'],
      'oa:hasSource': [expect.stringMatching(/^text\/[0-9a-f]{16}$/)],
      'oa:hasSelector': ['s10-12'],
    });
  });

  test.each([
    [{ start: 3, end: 3 }],
    [{ start: 5, end: 3 }],
    [{ start: -1, end: 3 }],
    [{ start: 0, end: 99 }],
    [{ start: Number.NaN, end: 3 }],
  ])('%j is refused', (span) => {
    expect(() => toQuads(documentOf(text, { mentions: [mentionOf('mention-1', '#x', span)] }))).toThrow(
      'is empty or not within the text',
    );
  });
});

describe('the whole', () => {
  test('has no blank nodes, no repeats, and says of every name of ours what it is', () => {
    const keys = QUADS.map((quad) => `${quad.subject.value} ${quad.predicate.value} ${object(quad)}`);
    expect(new Set(keys).size).toBe(QUADS.length);
    expect(QUADS.filter(({ subject, object }) => [subject, object].some((t) => t.termType === 'BlankNode'))).toEqual(
      [],
    );
    const subjects = new Set(QUADS.map(({ subject }) => subject.value));
    const local = QUADS.map((quad) => quad.object.value).filter((iri) => iri.startsWith(`${ARTICLE}#`));
    expect(local.filter((iri) => !subjects.has(iri))).toEqual([]);
  });

  test('gives each subject once, its types first', () => {
    const subjects = QUADS.map(({ subject }) => subject.value);
    const runs = QUADS.filter(({ subject }, index) => subject.value !== subjects[index - 1]);
    expect(runs.length).toBe(new Set(subjects).size);
    expect(runs.filter(({ predicate }) => short(predicate.value) !== 'rdf:type')).toEqual([]);
  });

  test('goes from the file to the places in the text', () => {
    const seen = [...new Set(QUADS.map(({ subject }) => short(subject.value)))];
    expect(seen.slice(0, 26).filter((name) => !name.startsWith('text/'))).toEqual([
      'graph/sommet.fr',
      '',
      '#extraction',
      'program/depeche',
      'person/syldavia/yoshida-igor',
      '#holder-state-borduria',
      '#holder-state-syldavia',
      'state/syldavia',
      'state/borduria',
      '#organization-union-du-lac',
      '#group-1',
      '#post-maire',
      '#post-ministre',
      'post/borduria/head-of-state',
      'post/syldavia/head-of-state',
      '#initiative-route-du-lac',
      '#meeting-1',
      '#claim-1',
      '#claim-1-p1',
      '#claim-2',
      '#claim-2-p1',
      '#p1',
      '#mention-1',
      '#mention-2',
      '#mention-3',
    ]);
    expect(seen.filter((name) => name.startsWith('#mention')).at(-1)).toBe('#mention-10');
    const spans = seen.filter((name) => /^[cs]\d/.test(name));
    expect(spans.slice(0, 4)).toEqual(['c0-16', 's0-16', 'c27-32', 's27-32']);
    const starts = spans.map((name) => Number(/\d+/.exec(name)));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

test('what stands at one place goes by its number', () => {
  const mentions = ['mention-10', 'mention-2', 'mention-1'].map((id) => mentionOf(id, '#x', { start: 0, end: 1 }));
  const subjects = toQuads(documentOf('x', { mentions })).map(({ subject }) => short(subject.value));
  expect([...new Set(subjects)].filter((name) => name.startsWith('#mention'))).toEqual([
    '#mention-1',
    '#mention-2',
    '#mention-10',
  ]);
});

describe('what cannot be written is refused with a sentence', () => {
  const state = (id: string, label: string): Document['entities'][number] => ({
    type: 'State',
    id,
    labels: { fr: label },
    derivation: 'read',
    rule: 'r',
  });

  test('an IRI with a space', () => {
    expect(() => toQuads(documentOf('x', { entities: [state('state/a b', 'A')] }))).toThrow('is no absolute IRI');
  });

  test('two "#" in one IRI', () => {
    expect(() => toQuads(documentOf('x', { claims: [claimOf('#c', '#x', [{ start: 0, end: 1 }])] }))).toThrow(
      'is no absolute IRI',
    );
  });

  test('half of a surrogate pair', () => {
    expect(() => toQuads(documentOf('x', { entities: [state('state/a', 'A\ud83d')] }))).toThrow(
      '"A…" cannot be written: half of a surrogate pair stands at UTF-16 position 1',
    );
  });
});

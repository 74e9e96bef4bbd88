import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/doc/article.ts';
import { parseGold } from '../../src/score/gold.ts';
import { checkGold } from '../../src/score/gold-check.ts';
import { accuracy, type Count, figures, METRICS, quality, sumScores } from '../../src/score/metrics.ts';
import { type ArticleScores, scoreDocument } from '../../src/score/score.ts';
import { claimOf, documentOf, mentionOf, propositionOf, spanOf } from '../support/document.ts';
import { ROOT } from '../tools/command.ts';

const TEXT = `📰 Igor Vlad a dit : « Le pont est prêt. » La Syldavie et la Bordurie soutiennent le Plan Lac, selon Klow. \
Les deux pays se sont réunis. « Le pont est prêt », a répété le ministre.
`;

const at = (words: string, nth = 1) => spanOf(TEXT, words, nth);

const CLAIM = { attribution: 'explicit', force: ['assertive'] };

/** What a careful reader finds in the text. */
const ANNOTATION = {
  text: 'text/lac.fr.txt',
  lang: 'fr',
  actors: [
    { id: 'vlad', type: 'Person', label: 'Igor Vlad', names: ['Igor Vlad'], nominals: ['le ministre'] },
    { id: 'syldavia', type: 'State', label: 'Syldavie', names: ['La Syldavie', 'Klow'] },
    { id: 'borduria', type: 'State', label: 'Bordurie', names: ['la Bordurie'] },
    { id: 'both', type: 'Group', members: ['syldavia', 'borduria'], nominals: ['Les deux pays'] },
  ],
  initiatives: [{ id: 'lake-plan', label: 'Plan Lac', mentions: ['Plan Lac'] }],
  claims: [
    { n: 1, ...CLAIM, speaker: ['vlad'], cue: 'a dit', content: ['Le pont est prêt'] },
    {
      n: 2,
      ...CLAIM,
      speaker: ['syldavia'],
      cue: 'selon',
      content: ['La Syldavie et la Bordurie soutiennent le Plan Lac'],
      force: ['expressive'],
      relations: [
        ['both', 'supports', 'lake-plan'],
        ['syldavia', 'cooperatesWith', 'borduria'],
      ],
    },
    { n: 3, ...CLAIM, speaker: ['vlad'], cue: 'a répété', content: ['Le pont est prêt'] },
  ],
  meetings: [{ participants: ['both'], evidence: 'se sont réunis' }],
};

const gold = (change: Record<string, unknown> = {}) => {
  const read = parseGold(JSON.stringify({ ...ANNOTATION, ...change }));
  checkGold(read, TEXT);
  return read;
};

const entity = (id: string, fr: string) => ({ id, labels: { fr }, derivation: 'read', rule: 'r' }) as const;

/** A document in which all of it is found. */
const DOCUMENT = documentOf(TEXT, {
  entities: [
    { ...entity('#person-igor-vlad', 'Igor Vlad'), type: 'Person', posts: [] },
    { ...entity('state/SY', 'Syldavie'), type: 'State' },
    { ...entity('state/BO', 'Bordurie'), type: 'State' },
    { ...entity('#group', 'les deux pays'), type: 'ActorGroup', members: ['state/BO', 'state/SY'] },
    { ...entity('#plan-lac', 'Plan Lac'), type: 'Initiative' },
  ],
  mentions: [
    mentionOf('m1', '#person-igor-vlad', at('Igor Vlad')),
    mentionOf('m2', 'state/SY', at('Syldavie')),
    mentionOf('m3', 'state/BO', at('la Bordurie')),
    mentionOf('m4', '#plan-lac', at('le Plan Lac')),
    mentionOf('m5', '#group', at('Les deux pays')),
  ],
  claims: [
    claimOf('claim-1', '#person-igor-vlad', [at('Le pont est prêt.')], { cue: at('a dit') }),
    claimOf('claim-2', 'state/SY', [at('La Syldavie et la Bordurie soutiennent le Plan Lac')], {
      cue: at('selon'),
      forces: ['expressive'],
    }),
    claimOf('claim-3', '#person-igor-vlad', [at('Le pont est prêt', 2)], { cue: at('répété') }),
  ],
  propositions: [
    propositionOf('p1', ['state/SY', 'supports', '#plan-lac'], at('soutiennent'), { claim: 'claim-2' }),
    propositionOf('p2', ['state/BO', 'supports', '#plan-lac'], at('soutiennent'), { claim: 'claim-2' }),
    propositionOf('p3', ['state/BO', 'cooperatesWith', 'state/SY'], at('et'), { claim: 'claim-2' }),
  ],
  meetings: [
    {
      id: 'meeting-1',
      participants: ['state/SY', 'state/BO'],
      evidence: at('se sont réunis'),
      planned: false,
      rule: 'r',
    },
  ],
});

const scored = (change: Partial<Document> = {}): ArticleScores => scoreDocument(gold(), { ...DOCUMENT, ...change });

const triple = ({ found, spurious, missed }: Count) => [found, spurious, missed];

/** The claims of the document, one of them changed. */
function withClaim(id: string, change: Partial<Document['claims'][number]>): Partial<Document> {
  return { claims: DOCUMENT.claims.map((claim) => (claim.id === id ? { ...claim, ...change } : claim)) };
}

describe('a document in which all is found', () => {
  it('is right in every metric, with nothing to list', () => {
    const { scores, errors } = scored();
    expect(errors).toEqual([]);
    expect(figures(scores)).toEqual(Object.fromEntries(METRICS.map((metric) => [metric, 1])));
    expect([scores.actors.found, scores.relations.found, scores.cue.of]).toEqual([3, 3, 3]);
  });

  it('is so whatever the order of its lists', () => {
    const { entities, mentions, claims } = DOCUMENT;
    const turned = { entities: entities.toReversed(), mentions: mentions.toReversed(), claims: claims.toReversed() };
    expect(scored(turned)).toEqual(scored());
  });
});

describe('a document in which nothing is found', () => {
  it('has missed all of it', () => {
    const { scores, errors } = scoreDocument(gold(), documentOf(TEXT));
    expect(triple(scores['claims iou@0.3'])).toEqual([0, 0, 3]);
    expect(triple(scores.relations)).toEqual([0, 0, 3]);
    expect(accuracy(scores.speaker)).toBe(0);
    expect(errors).toContain('actors: missed Igor Vlad');
    expect(errors).toContain('claims: missed 1 "Le pont est prêt"');
    expect(errors).toContain('meetings: missed borduria+syldavia');
  });

  it('is right where there is nothing to find', () => {
    const { scores } = scoreDocument(gold({ actors: [], initiatives: [], claims: [], meetings: [] }), documentOf(TEXT));
    expect(quality(scores.actors)).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});

describe('entities', () => {
  it('of another type are not the same', () => {
    const entities = DOCUMENT.entities.map((each) =>
      each.id === 'state/BO' ? ({ ...each, type: 'Organization' } as Document['entities'][number]) : each,
    );
    const { scores, errors } = scored({ entities });
    expect(triple(scores.actors)).toEqual([2, 1, 1]);
    expect(errors).toContain('actors: spurious Bordurie (state/BO)');
  });

  it('that hold a post without a name do not count', () => {
    const holder = { ...entity('#holder', 'ministre'), type: 'OfficeHolder', posts: [] } as const;
    expect(scored({ entities: [...DOCUMENT.entities, holder] })).toEqual(scored());
  });

  it('that no words name are spurious, but groups do not count', () => {
    const without = (id: string) => DOCUMENT.mentions.filter((mention) => mention.entity !== id);
    expect(triple(scored({ mentions: without('state/BO') }).scores.actors)).toEqual([2, 1, 1]);
    expect(triple(scored({ mentions: without('#group') }).scores.groups)).toEqual([0, 0, 1]);
  });

  it('must share half of the letters of a place', () => {
    const mentions = [...DOCUMENT.mentions.filter(({ id }) => id !== 'm4')];
    const long = mentionOf('m4', '#plan-lac', at('la Bordurie soutiennent le Plan Lac'));
    expect(triple(scored({ mentions: [...mentions, long] }).scores.initiatives)).toEqual([0, 1, 1]);
  });
});

describe('claims', () => {
  it('whose content is too long are measured by letters and digits alone', () => {
    const { scores } = scored(withClaim('claim-1', { content: [at('Igor Vlad a dit : « Le pont est prêt. »')] }));
    // 13 letters are wanted, 25 are taken: 0.52 of the union, all of the gold.
    expect(triple(scores['claims iou@0.5'])).toEqual([3, 0, 0]);
    expect(triple(scores['claims iou@0.8'])).toEqual([2, 1, 1]);
    expect(triple(scores['claims ref@0.8'])).toEqual([3, 0, 0]);
    expect(scores.speaker.of).toBe(2);
  });

  it('in the same words are told apart by their place', () => {
    const { scores, errors } = scored({ claims: DOCUMENT.claims.filter(({ id }) => id !== 'claim-3') });
    expect(triple(scores['claims iou@0.8'])).toEqual([2, 0, 1]);
    expect(errors).toEqual(['claims: missed 3 "Le pont est prêt"']);
  });

  it('in the same words are told apart where they follow each other, and so are pieces of one', () => {
    const [first, , last] = ANNOTATION.claims;
    const claims = DOCUMENT.claims.filter(({ id }) => id !== 'claim-2');
    const { scores } = scoreDocument(gold({ claims: [first, last] }), { ...DOCUMENT, claims });
    expect(triple(scores['claims iou@0.95'])).toEqual([2, 0, 0]);
    const twice = { ...first, content: ['Le pont est prêt', 'Le pont est prêt'] };
    const pieces = [at('Le pont est prêt'), at('Le pont est prêt', 2)];
    const both = scoreDocument(gold({ claims: [twice] }), {
      ...DOCUMENT,
      claims: [claimOf('claim-1', '#person-igor-vlad', pieces)],
    });
    expect(triple(both.scores['claims iou@0.95'])).toEqual([1, 0, 0]);
  });

  it('have their pieces behind each other', () => {
    const late = { ...ANNOTATION.claims[1], content: ['soutiennent', 'est prêt'] };
    const claims = [claimOf('claim-1', 'state/SY', [at('soutiennent'), at('est prêt', 2)], { cue: at('selon') })];
    const { scores } = scoreDocument(gold({ claims: [late] }), { ...DOCUMENT, claims });
    expect(triple(scores['claims iou@0.95'])).toEqual([1, 0, 0]);
  });

  it('are paired one to one, the best pair first', () => {
    // It stands before claim 1 and is good enough for it: 13 of 16 letters.
    const near = claimOf('claim-4', 'state/SY', [at('dit : « Le pont est prêt')], { cue: at('a dit') });
    const { scores, errors } = scored({ claims: [near, ...DOCUMENT.claims] });
    expect(triple(scores['claims iou@0.3'])).toEqual([3, 1, 0]);
    expect(errors).toEqual(['claims: spurious claim-4 "dit : « Le pont est prêt"']);
  });

  it.each([
    ['speaker', { speakers: ['state/BO'] }, 'speaker: claim 2 is syldavia, found borduria (claim-2)'],
    ['attribution', { attribution: 'implicit' }, 'attribution: claim 2 is explicit, found implicit (claim-2)'],
    ['cue', { cue: at('soutiennent') }, 'cue: claim 2 is "selon", found "soutiennent" (claim-2)'],
    ['polarity', { polarity: 'negative' }, 'polarity: claim 2 is positive, found negative (claim-2)'],
    [
      'force',
      { forces: ['expressive', 'directive'] },
      'force: claim 2 is expressive, found expressive+directive (claim-2)',
    ],
  ] as const)('are judged for %s where they are found', (metric, change, error) => {
    const { scores, errors } = scored(withClaim('claim-2', change));
    expect(scores[metric]).toEqual({ right: 2, of: 3 });
    expect(errors).toEqual([error]);
  });

  it('of a group are its members', () => {
    const both = { claims: ANNOTATION.claims.map((claim) => ({ ...claim, speaker: ['syldavia', 'borduria'] })) };
    const { scores } = scoreDocument(gold(both), { ...DOCUMENT, ...withClaim('claim-2', { speakers: ['#group'] }) });
    expect(scores.speaker).toEqual({ right: 1, of: 3 });
  });

  it('by someone whom the gold does not know are shown with a question mark', () => {
    const stranger = { ...entity('state/XX', 'Lac'), type: 'State' } as const;
    const { errors } = scored({
      entities: [...DOCUMENT.entities, stranger],
      ...withClaim('claim-2', { speakers: ['state/XX'] }),
    });
    expect(errors).toContain('speaker: claim 2 is syldavia, found ?state/XX (claim-2)');
  });
});

describe('relations', () => {
  it('that are turned round are wrong, unless they hold both ways', () => {
    const propositions = DOCUMENT.propositions.map((each) => ({ ...each, subject: each.object, object: each.subject }));
    const { scores, errors } = scored({ propositions });
    expect(triple(scores.relations)).toEqual([1, 2, 2]);
    expect(errors).toContain('relations: claim 2 missed syldavia supports lake-plan');
    expect(errors).toContain('relations: claim 2 spurious lake-plan supports syldavia');
  });

  it('of a claim that has no partner are missed and spurious', () => {
    expect(triple(scored(withClaim('claim-2', { content: [at('se sont réunis')] })).scores.relations)).toEqual([
      0, 3, 3,
    ]);
  });

  it('are compared where the contents are alike by a third', () => {
    const { scores } = scored(withClaim('claim-2', { content: [at('soutiennent le Plan Lac')] }));
    expect(triple(scores['claims iou@0.5'])).toEqual([2, 1, 1]);
    expect(triple(scores.relations)).toEqual([3, 0, 0]);
  });

  it('that the reporter tells do not count', () => {
    const told = propositionOf('p9', ['state/BO', 'opposes', '#plan-lac'], at('soutiennent'));
    expect(scored({ propositions: [...DOCUMENT.propositions, told] })).toEqual(scored());
  });
});

describe('meetings', () => {
  it('need all participants and no more', () => {
    const meetings = DOCUMENT.meetings.map((each) => ({ ...each, participants: ['state/SY'] }));
    const { scores, errors } = scored({ meetings });
    expect(triple(scores.meetings)).toEqual([0, 1, 1]);
    expect(errors).toEqual(['meetings: missed borduria+syldavia', 'meetings: spurious syldavia']);
  });
});

describe('several articles', () => {
  it('are summed up, not averaged', () => {
    const empty = scoreDocument(gold(), documentOf(TEXT)).scores;
    const total = sumScores([scored().scores, empty]);
    expect(triple(total['claims iou@0.8'])).toEqual([3, 0, 3]);
    expect(total.speaker).toEqual({ right: 3, of: 3 });
  });
});

describe('a gold file with a fault', () => {
  const actor = (change: object) => ({
    actors: [{ ...ANNOTATION.actors[0], ...change }, ...ANNOTATION.actors.slice(1)],
  });
  const claim = (change: object) => ({ claims: [{ ...ANNOTATION.claims[0], ...change }] });

  it.each<[Record<string, unknown>, string]>([
    [{ lang: 'de' }, 'The file: "lang" is "de"; choose from fr, en.'],
    [{ text: undefined }, 'The file has no "text"; give it as a string that is not empty.'],
    [{ claims: undefined }, 'The file has no list "claims"; give one, empty where there is nothing to annotate.'],
    [{ actors: ['vlad'] }, 'Actor 1 is not an object; write it as { "field": value, … }.'],
    [actor({ id: '?' }), 'Actor 1: "id" is "?"; write it without spaces and "?".'],
    [actor({ type: 'Man' }), 'The actor vlad: "type" is "Man"; choose from Person, State, Organization, Group.'],
    [
      actor({ names: [] }),
      'The actor vlad has no good "names"; give a list of strings that are not empty with at least one.',
    ],
    [
      actor({ names: ['Igor Wlad'] }),
      'The actor vlad: "Igor Wlad" is not in the text; copy the words exactly as they stand there.',
    ],
    [
      { initiatives: [{ ...ANNOTATION.initiatives[0], id: 'vlad' }] },
      'The id vlad is given twice; make one entry of the two or rename one.',
    ],
    [claim({ cue: null }), 'Claim 1 is explicit; give "cue" as its words.'],
    [claim({ attribution: 'implicit' }), 'Claim 1 is implicit; give "cue" as null.'],
    [
      claim({ force: ['assertif'] }),
      'Claim 1: "force" is "assertif"; choose from assertive, commissive, declaration, directive, expressive.',
    ],
    [
      claim({ content: [''] }),
      'Claim 1 has no good "content"; give a list of strings that are not empty with at least one.',
    ],
    [
      claim({ relations: [['vlad', 'thanks']] }),
      'Claim 1 has a relation that is no triple; write it as ["subject", "relation", "object"].',
    ],
    [
      claim({ speaker: ['igor'] }),
      'Claim 1 names "igor", which is not annotated; add it to "actors" or "initiatives".',
    ],
    [
      { meetings: [{ participants: ['vlad', 'x'], evidence: 'réunis' }] },
      'Meeting 1 names "x", which is not annotated; add it to "actors" or "initiatives".',
    ],
  ])('%j is told in a sentence', (change, sentence) => {
    expect(() => gold(change)).toThrow(expect.objectContaining({ code: 'invalid-gold', message: sentence }));
  });

  it('that is not JSON is told in a sentence', () => {
    expect(() => parseGold('{ "text": ')).toThrow(/^The file is not JSON \(.+\); mend it there\.$/);
  });
});

it('the example of the documentation is a gold file', () => {
  const [, example = ''] = readFileSync(join(ROOT, 'docs/gold.md'), 'utf8').match(/^```json\n(.*?)^```$/ms) ?? [];
  const read = parseGold(example);
  const words = 'Ana Sel Mme Sel la ministre Le Sénégal Dakar le Ghana a déclaré Plan Littoral';
  expect(() =>
    checkGold(read, `${words} les deux pays construiront ensemble le Plan Littoral s'est entretenue`),
  ).not.toThrow();
});

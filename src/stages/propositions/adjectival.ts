import type { EntityId } from '../../doc/article.ts';
import type { VerbFrame } from '../../lang/content.ts';
import type { Relation } from '../../vocab/terms.generated.ts';
import type { ClaimDraft } from '../draft.ts';
import { isStating } from './actors.ts';
import type { Reading } from './context.ts';
import { headNoun } from './heads.ts';
import { fills, objectOf } from './objects.ts';
import { sidesOf } from './sides.ts';
import type { Statement } from './statement.ts';
import { subjectOf } from './subject.ts';

/** What contents that are predicates state: "s'est dit | favorable au plan", "juge | inacceptable l'attitude de X". */
export function adjectivalStatements(draft: ClaimDraft, reading: Reading): Statement[] {
  if (draft.frame !== 'adj') return [];
  return [...stanceOf(draft, reading), ...censureOf(draft, reading)];
}

/** "favorable au plan", "pleinement solidaire de X": an adjective that states a relation behind a copula. */
function stanceOf({ speakers }: ClaimDraft, reading: Reading): Statement[] {
  const { tokens, pack } = reading;
  const p = pack.skipAdverbs(tokens, 0);
  const word = tokens[p]?.norm ?? '';
  return pack.content.relations.verbs
    .filter((frame) => isOfAdjective(frame, word, reading))
    .flatMap((frame) => {
      const objects = objectOf(frame, p + 1, phraseEnd(p, reading), reading)?.entities ?? [];
      return stated(frame.id, { subjects: speakers, relation: frame.relation, objects }, reading);
    });
}

function isOfAdjective({ units, nouns }: VerbFrame, word: string, { pack }: Reading): boolean {
  const { clauses, sameWord } = pack.content;
  return (
    nouns === undefined &&
    units.some(({ verb, tail }) => verb === clauses.be && tail.length === 1 && sameWord(tail[0] ?? '', word))
  );
}

/** "inacceptable l'attitude de X", "la décision de X d'illégale", "X de menteur": whoever finds that blames X. */
function censureOf({ speakers, verb }: ClaimDraft, reading: Reading): Statement[] {
  const { tokens, pack, entities, clauses } = reading;
  const { censures, doers, judged } = pack.content.relations.wrongs;
  const p = tokens.findIndex(({ norm }) => censures.has(norm) || doers.has(norm));
  const isDenied = tokens.slice(0, Math.max(p, 0)).some(({ wordClass }) => wordClass === 'negation');
  // "traite X de …" blames whatever stands behind it
  if ((p < 0 && verb?.relation !== 'criticises') || isDenied) return [];
  const [first] = clauses.filter(({ verb }) => verb.finite);
  if (first !== undefined && (first.openedAt < 0 || first.openedAt < p)) return [];
  const isThat = first?.opener === 'complementiser' && first.openedAt === p + 1 && isStating(first, reading);
  const opens = tokens
    .slice(0, Math.max(p, 0))
    .every(({ wordClass }) => /^(?:adverb|preposition|mark)$/.test(wordClass));
  const from = opens ? p + 1 : 0;
  const found = objectOf(
    { object: [''], relation: 'criticises', filler: 'actor', through: 'agent' },
    from,
    phraseEnd(from, reading),
    reading,
  );
  const whose = reading.references.find((r) => r.first >= from && r.first <= from + 1);
  const isDirect = whose?.preposition === '';
  const head = headNoun(whose?.owner === true ? whose.last + 1 : from, reading);
  const ofDeed = isDirect || judged.has(head) ? (found?.entities ?? []) : [];
  const own = new Set(speakers.flatMap((id) => [...sidesOf(id, entities)]));
  const objects = (isThat ? subjectOf(first, reading).entities : ofDeed).filter(
    (id) => fills(id, 'actor', entities) && !own.has(id),
  );
  return stated('censure', { subjects: speakers, relation: 'criticises', objects }, reading);
}

function stated(
  id: string,
  triple: {
    readonly subjects: readonly EntityId[];
    readonly relation: Relation;
    readonly objects: readonly EntityId[];
  },
  { tokens, pack }: Reading,
): Statement[] {
  const rule = `${pack.language}.relation.${id}`;
  return triple.objects.length === 0 ? [] : [{ ...triple, clause: -1, first: 0, last: tokens.length - 1, rule }];
}

/** Up to the first clause or infinitive behind a position. */
function phraseEnd(from: number, { clauses, tokens }: Reading): number {
  const next = clauses.find(({ verb }) => verb.first > from && verb.tense !== 'participle');
  if (next === undefined) return tokens.length;
  return next.openedAt > from ? next.openedAt : next.verb.first;
}

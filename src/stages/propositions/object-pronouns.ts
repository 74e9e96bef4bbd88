import type { EntityId } from '../../doc/article.ts';
import type { Token, TokenMention } from '../../doc/layers.ts';
import type { Filler, Pronoun } from '../../lang/content.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import type { ClaimDraft } from '../draft.ts';
import type { ContentContext, Reading } from './context.ts';
import { fills } from './objects.ts';
import { prepositionBefore } from './prepositions.ts';
import { indexEntities, spread } from './references.ts';
import { ownSide, sidesOf } from './sides.ts';
import type { Verb } from './verbs.ts';

/** What an object pronoun may mean: one reading, or several between which the text does not decide. */
export interface Antecedent {
  readonly entities: readonly EntityId[];
  readonly ambiguous: boolean;
}

const NOBODY: Antecedent = { entities: [], ambiguous: false };

/** Position in the document of the pronoun to whom a cue speaks: "les a exhortés", "lui demande", "urged | them"; or -1. */
export function addressedAt(draft: ClaimDraft, { layers, pack }: ContentContext): number {
  const { cue, content } = draft;
  if (cue === undefined) return -1;
  const pronouns = pack.content.clauses.objectPronouns;
  for (let k = cue.first - 2; k <= cue.last; k++) {
    const token = layers.tokens[k];
    const shape = token?.wordClass === 'clitic' ? pronouns.get(token.norm) : undefined;
    if (shape !== undefined && shape.of !== 'thing') return k;
  }
  const start = content[0]?.first ?? -1;
  return layers.tokens[start]?.wordClass === 'pronoun' && pronouns.has(layers.tokens[start].norm) ? start : -1;
}

/**
 * Whom or what an object pronoun means: the one actor, or thing, of its number and gender that was named before it in
 * its sentence, or else in the sentence before.
 *
 * @param at Position of the pronoun in the document.
 * @param others Who cannot be meant: the subject.
 * @param filler What is sought.
 */
export function antecedentOf(
  at: number,
  others: readonly EntityId[],
  context: ContentContext,
  filler: Filler = 'actor',
): Antecedent {
  const shape = context.pack.content.clauses.objectPronouns.get(context.layers.tokens[at]?.norm ?? '');
  return shape === undefined ? NOBODY : meantBy(at, shape, others, context, filler);
}

/** The same for a pronoun of a given number and gender. */
export function meantBy(
  at: number,
  shape: Pronoun,
  others: readonly EntityId[],
  context: ContentContext,
  filler: Filler = 'actor',
): Antecedent {
  const token = context.layers.tokens[at];
  if (token === undefined) return NOBODY;
  const entities = indexEntities(context.entities);
  for (const sentence of [token.sentence, token.sentence - 1]) {
    const mentions = mentionsIn(sentence, at, context);
    const found = shape.plural ? plurals(mentions, context) : singles(mentions, context);
    const fit = found.filter(
      (ids) => ids.every((id) => !others.includes(id) && fills(id, filler, entities)) && agrees(ids, shape, context),
    );
    const keys = new Set(fit.map((ids) => [...ids].sort().join(' ')));
    if (keys.size > 0) return { entities: keys.size === 1 ? (fit[0] ?? []) : [], ambiguous: keys.size > 1 };
  }
  const isFit = (id: EntityId): boolean => fills(id, filler, entities) && isCrowd(id, context);
  return shape.plural ? crowdMeant(token, others, context, isFit) : NOBODY;
}

/**
 * "ils", "ces miliciens": the one body in reach that is on another side than `others`.
 *
 * @param isFit Whether a body may be spoken of as many: "les rebelles du M23".
 */
export function crowdMeant(
  { sentence, index: at }: Token,
  others: readonly EntityId[],
  context: ContentContext,
  isFit: (id: EntityId) => boolean,
): Antecedent {
  const entities = indexEntities(context.entities);
  const own = new Set(others.flatMap((id) => [...sidesOf(id, entities)]));
  for (const one of [sentence, sentence - 1]) {
    const bodies = mentionsIn(one, at, context).filter(
      ({ entity: id }) => entities.get(id)?.type === 'Organization' && !own.has(id) && isFit(id),
    );
    const ids = [...new Set(bodies.map(({ entity }) => entity))];
    if (ids.length > 0) return { entities: ids.length === 1 ? ids : [], ambiguous: ids.length > 1 };
  }
  return NOBODY;
}

/** A noun of fighters stands before one of its mentions, or its name is a plural. */
function isCrowd(id: EntityId, { entities, mentions, layers, pack }: ContentContext): boolean {
  if (indexEntities(entities).get(id)?.plural === true) return true;
  const { crowds, of } = pack.content.clauses;
  return mentions.some(
    ({ entity, first }) =>
      entity === id &&
      prepositionBefore(layers.tokens, first, pack.content.clauses) === of &&
      [2, 3].some((back) => crowds.has(layers.tokens[first - back]?.norm ?? '')),
  );
}

/** "lui livrer des drones", "l'appliquer", "y participer": what the object pronoun of a verb means. */
export function pronounObject(
  verb: Verb,
  slot: { readonly object: readonly string[]; readonly filler: Filler },
  subjects: readonly EntityId[],
  { tokens, pack, document, speakers, entities }: Reading,
): readonly EntityId[] | undefined {
  for (const token of tokens.slice(verb.first, verb.head)) {
    const shape = token.wordClass === 'clitic' ? pack.content.clauses.objectPronouns.get(token.norm) : undefined;
    if (shape === undefined || !shape.stands.some((preposition) => slot.object.includes(preposition))) continue;
    const meant = antecedentOf(token.index, [...subjects, ...speakers], document, slot.filler);
    if (meant.entities.length > 0 || meant.ambiguous || shape.of === 'thing') return meant.entities;
    // "Kiev a annoncé que Berlin lui livrerait des chars": the speakers' own side
    const own = ownSide(speakers, entities);
    const isOne = own.length > 0 && shape.plural === own.length > 1;
    return isOne && !own.some((id) => subjects.includes(id))
      ? own.filter((id) => fills(id, slot.filler, entities))
      : [];
  }
  return undefined;
}

/** The longest mentions in a sentence before a position that are no complements, in order. */
function mentionsIn(sentence: number, at: number, { layers, mentions, pack }: ContentContext): TokenMention[] {
  const here = mentions.filter((m) => layers.tokens[m.first]?.sentence === sentence && m.last < at);
  const isInside = (one: TokenMention): boolean =>
    here.some((m) => m.first <= one.first && one.last <= m.last && m.last - m.first > one.last - one.first);
  return here
    .filter((one) => !isInside(one) && !isComplement(one, layers.tokens, pack))
    .sort((a, b) => a.first - b.first);
}

/** "l'ambassadeur du Japon": the head is somebody else; "le courage du Japon" is no actor. */
function isComplement({ first }: TokenMention, tokens: readonly Token[], pack: LanguagePack): boolean {
  const { clauses } = pack.content;
  if (prepositionBefore(tokens, first, clauses) !== clauses.of) return false;
  const head = tokens.findLast(
    (token) => token.index < first && !/^(?:determiner|preposition|adjective)$/.test(token.wordClass),
  );
  return head !== undefined && pack.attribution.spokesNouns.has(head.norm);
}

const singles = (mentions: readonly TokenMention[], { entities }: ContentContext): (readonly EntityId[])[] => {
  const index = indexEntities(entities);
  return mentions.filter(({ entity }) => index.get(entity)?.type !== 'ActorGroup').map(({ entity }) => [entity]);
};

/** Groups, and actors joined by "et". */
function plurals(mentions: readonly TokenMention[], context: ContentContext): (readonly EntityId[])[] {
  const index = indexEntities(context.entities);
  const groups = mentions
    .filter(({ entity }) => index.get(entity)?.type === 'ActorGroup')
    .map(({ entity }) => spread(entity, index));
  return [...groups, ...rowsOf(mentions, context).filter((ids) => ids.length > 1)];
}

/** Rows of actors, each joined to the one before by a comma or a conjunction, the last by a conjunction. */
function rowsOf(mentions: readonly TokenMention[], { layers }: ContentContext): (readonly EntityId[])[] {
  const out: EntityId[][] = [];
  let before: TokenMention | undefined;
  let row: EntityId[] = [];
  for (const mention of mentions) {
    const between = before === undefined ? [] : layers.tokens.slice(before.last + 1, mention.first);
    const plain = between.every(
      (t) => /^(?:conjunction|determiner|preposition)$/.test(t.wordClass) || /^[(),]$/.test(t.raw),
    );
    const isLast = between.some((token) => token.wordClass === 'conjunction');
    const isListed = between.some((token) => token.raw === ',');
    // "la Banque (BAD) et …": the short name in brackets is the same actor
    const isSame = plain && before?.entity === mention.entity;
    row = isSame ? row : plain && (isLast || isListed) ? [...new Set([...row, mention.entity])] : [mention.entity];
    if (plain && isLast) out.push(row);
    before = mention;
  }
  return out;
}

function agrees(ids: readonly EntityId[], { plural, gender }: Pronoun, { entities }: ContentContext): boolean {
  if (plural || gender === undefined) return true;
  const known = indexEntities(entities).get(ids[0] ?? '')?.gender;
  return known === undefined || known === gender;
}

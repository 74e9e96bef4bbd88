import type { EntityId } from '../../doc/article.ts';
import type { Filler, VerbFrame } from '../../lang/content.ts';
import type { Relation } from '../../vocab/terms.generated.ts';
import { adjectiveAt } from './adjectives.ts';
import type { Reading } from './context.ts';
import { prepositionBefore, prepositionOf } from './prepositions.ts';
import { coordinated, type EntityIndex, ownedBy, type Reference } from './references.ts';
import { ownSide } from './sides.ts';

/** Whether an entity may stand in the place. */
export function fills(id: EntityId, filler: Filler, entities: EntityIndex): boolean {
  const type = entities.get(id)?.type;
  switch (filler) {
    case 'actor':
      return type !== undefined && type !== 'Initiative';
    case 'initiative':
      return type === 'Initiative';
    case 'state':
      return type === 'State';
    case 'body':
      return type === 'Initiative' || type === 'Organization';
    default:
      return type !== undefined;
  }
}

/** Relations to whoever did what is judged. */
const JUDGING: ReadonlySet<Relation | undefined> = new Set<Relation>(['praises', 'criticises']);

/** How many words the preposition of an adjunct and what it governs may have. */
const ASIDE = 4;

export interface Found {
  readonly entities: readonly EntityId[];
  /** Position behind the last word of the object. */
  readonly end: number;
}

export type Slot = Pick<VerbFrame, 'object' | 'filler' | 'through' | 'except'> & {
  readonly relation?: Relation;
  /** The position before which the object begins: "a réclamé du Conseil et de X des sanctions". */
  readonly before?: number;
  /** What a noun between takes is no object: "l'appui à la candidature chilienne à l'OCDE". */
  readonly shallow?: true;
  /** An adjective is nobody who can be asked: "exige le retrait des forces soudanaises". */
  readonly byName?: true;
};

/** The object that a frame takes between two positions: the first reference that its prepositions allow. */
export function objectOf(frame: Slot, from: number, end: number, reading: Reading): Found | undefined {
  const { tokens, references, entities, pack } = reading;
  const { examples } = pack.content.clauses;
  let governing = '';
  let excepted = false;
  let undergone = false;
  let resumes = -1;
  for (let p = from; p < Math.min(end, frame.before ?? end); p++) {
    const token = tokens[p];
    const preposition = prepositionAt(p, reading);
    if (p === resumes) governing = '';
    const isGoverned = governing !== '' && !pack.content.clauses.agent.has(governing);
    if (frame.shallow === true && isGoverned && preposition !== undefined && isOfNoun(p, reading)) return undefined;
    if (frame.shallow === true && pack.content.clauses.settings.has(preposition ?? '')) return undefined;
    if (preposition !== undefined) resumes = Math.max(resumes, behindAside(p, end, reading));
    if (preposition !== undefined && examples.has(preposition)) governing = '';
    else if (preposition !== undefined && preposition !== pack.content.clauses.of) governing = preposition;
    else if (startsPhrase(p, reading) || examples.has(token?.norm ?? '')) governing = '';
    if (token !== undefined && frame.except?.has(token.norm) === true) excepted = true;
    if (token?.wordClass === 'conjunction') undergone = false;
    else if (JUDGING.has(frame.relation) && pack.content.relations.undergone.has(token?.norm ?? '')) undergone = true;
    const index = references.findIndex((reference) => reference.first === p);
    const adjective = frame.through === undefined || frame.byName === true ? undefined : adjectiveAt(p, reading);
    const reference = references[index] ?? possessed(p, reading) ?? adjective;
    if (reference === undefined) continue;
    const isFit = ({ entities: ids }: Reference): boolean => ids.some((id) => fills(id, frame.filler, entities));
    const owned = ownedBy(tokens, references, index);
    const usable = isFit(reference) && !(owned !== undefined && isFit(owned));
    if (usable && !excepted && allows(frame, reference, { governing, from }, reading)) {
      const agent = agentOf(frame, reference, end, reading);
      const isVictim = undergone && reference.preposition === pack.content.clauses.of;
      if (agent !== undefined || !isVictim) return agent ?? spreadObject(frame, reference, index, end, reading);
    }
    p = reference.last;
  }
  return undefined;
}

/** A second preposition right behind a noun or its adjective belongs to that noun. */
function isOfNoun(p: number, { tokens, pack, references }: Reading): boolean {
  const { of, agent, contractions, prepositions } = pack.content.clauses;
  const norm = tokens[p]?.norm ?? '';
  const preposition = contractions.get(norm) ?? prepositions.get(norm) ?? norm;
  if (preposition === of || agent.has(preposition) || references.some((r) => r.last === p - 1)) return false;
  // "les efforts entrepris depuis un an auprès de X"
  if (pack.content.clauses.times.has(tokens[p - 1]?.norm ?? '')) return false;
  return /^(?:noun|adjective)$/.test(tokens[p - 1]?.wordClass ?? '');
}

/** "financer, avec A et B, le câble": where the clause goes on behind an adjunct between commas; or -1. */
function behindAside(p: number, end: number, { tokens, references, pack }: Reading): number {
  let comma = p - 1;
  while (comma > 0 && tokens[comma]?.raw !== ',' && p - comma < ASIDE) comma--;
  const at = references.findIndex((r) => r.first > p);
  const first = references[at];
  // "réhabiliter, sur fonds propres, la route"
  const closing = tokens.findIndex((token, k) => k > p && token.raw === ',');
  if (tokens[comma]?.raw === ',' && closing > p && closing - p <= ASIDE && closing < (first?.first ?? end))
    return closing + 1;
  if (tokens[comma]?.raw !== ',' || first === undefined || first.first - p > ASIDE || first.first >= end) return -1;
  const last = coordinated(tokens, references, at, pack.content.clauses, end).at(-1)?.last ?? first.last;
  return tokens[last + 1]?.raw === ',' ? last + 2 : -1;
}

/** "l'agression de X par Y": the deed is the agent's. */
function agentOf(frame: Slot, reference: Reference, end: number, reading: Reading): Found | undefined {
  const { references, pack, entities } = reading;
  if (frame.through !== 'agent' || reference.preposition !== pack.content.clauses.of) return undefined;
  const at = references.findIndex(
    (r) =>
      r.first > reference.last &&
      r.first < Math.min(end, reference.last + 6) &&
      pack.content.clauses.agent.has(r.preposition),
  );
  const agent = references[at];
  if (agent === undefined || !agent.entities.some((id) => fills(id, frame.filler, entities))) return undefined;
  return spreadObject(frame, agent, at, end, reading);
}

function allows(
  frame: Slot,
  reference: Reference,
  { governing, from }: { readonly governing: string; readonly from: number },
  reading: Reading,
): boolean {
  const own = reference.preposition;
  if (frame.object.includes(own) && (own !== '' || governing === '')) return true;
  if (frame.object.includes('') && governing === '' && isOfUnit(reference, from, reading)) return true;
  if (frame.through === undefined) return false;
  if (isExample(reference, reading)) return true;
  // "salue la rencontre entre X et Y": what is judged they did together
  const isBetween = own === reading.pack.news.meetings.among && governing === own;
  if (isBetween && JUDGING.has(frame.relation) && frame.object.includes('')) return true;
  if (own === reading.pack.content.clauses.of) return frame.object.includes(governing);
  if (isDeedOf(frame, reference, reading)) return true;
  return frame.through === 'agent' && reading.pack.content.clauses.agent.has(own);
}

/** "soutient les efforts déployés par X": the object is what the agent does. */
function isDeedOf(frame: Slot, reference: Reference, { tokens, pack }: Reading): boolean {
  const { clauses, relations } = pack.content;
  if (frame.relation !== 'supports' || !clauses.agent.has(reference.preposition)) return false;
  let verb = reference.first - 1;
  while (verb > 0 && /^(?:determiner|preposition)$/.test(tokens[verb]?.wordClass ?? '')) verb--;
  const noun = verb - 1;
  const isPerformed = tokens[verb]?.verb.some((r) => r.tense === 'participle' && relations.performing.has(r.lemma));
  return (
    isPerformed === true &&
    tokens[noun]?.wordClass === 'noun' &&
    frame.object.includes(prepositionBefore(tokens, noun, clauses))
  );
}

/** "carry out the plan", "throw its weight behind the plan": the preposition is the last word of the verb's unit. */
function isOfUnit({ first, preposition }: Reference, from: number, reading: Reading): boolean {
  if (preposition === '') return false;
  for (let p = from; p <= first; p++) if (prepositionAt(p, reading) !== undefined) return false;
  return true;
}

/** An article or a name that no preposition governs, behind a noun: the adjunct before it is over. */
function startsPhrase(p: number, { tokens, references, pack }: Reading): boolean {
  const token = tokens[p];
  const before = tokens[p - 1];
  if (
    token === undefined ||
    before === undefined ||
    !/^(?:noun|name|adjective|adverb|number|verb)$/.test(before.wordClass)
  )
    return false;
  if (token.wordClass === 'determiner') return !pack.content.clauses.contractions.has(token.norm);
  return references.some((reference) => reference.first === p && reference.preposition === '');
}

function spreadObject(
  frame: Pick<VerbFrame, 'filler'>,
  reference: Reference,
  index: number,
  end: number,
  reading: Reading,
): Found {
  const { tokens, references, pack, entities } = reading;
  const group = index < 0 ? [reference] : coordinated(tokens, references, index, pack.content.clauses, end);
  const usable = group.filter((r) => r.entities.some((id) => fills(id, frame.filler, entities)));
  const ids = usable.flatMap((r) => r.entities.filter((id) => fills(id, frame.filler, entities)));
  return { entities: [...new Set(ids)], end: (usable.at(-1) ?? reference).last + 1 };
}

/** The preposition that ends at a position, alone, inside an article, or of several words. */
export function prepositionAt(p: number, { tokens, pack }: Reading): string | undefined {
  return prepositionOf(tokens, p, pack.content.clauses);
}

/** "tous les pays, dont le Kazakhstan": one of those that the noun before it means. */
function isExample(reference: Reference, { tokens, pack }: Reading): boolean {
  // "dans cinq pays arabes − A, B et C"
  const isListed = /^[-−–—(]$/.test(tokens[reference.first - 1]?.raw ?? '');
  const before = tokens.slice(Math.max(0, reference.first - 4), reference.first - 1);
  if (isListed && before.some(({ norm }) => pack.content.clauses.listed.has(norm))) return true;
  return tokens
    .slice(Math.max(0, reference.first - 4), reference.first)
    .some((token) => pack.content.clauses.examples.has(token.norm));
}

/** "son pays", "sa candidature": the speakers' own side, where no mention says so. */
export function possessed(p: number, reading: Reading): Reference | undefined {
  const { tokens, pack, entities, speakers } = reading;
  const { possessives, ownSide: nouns } = pack.content.clauses;
  const token = tokens[p];
  if (token === undefined || !possessives.has(token.norm) || !nouns.has(tokens[p + 1]?.norm ?? '')) return undefined;
  const side = ownSide(speakers, entities);
  return side.length === 0
    ? undefined
    : {
        first: p,
        last: p + 1,
        entities: side,
        plural: false,
        pronoun: false,
        preposition: prepositionBefore(tokens, p, pack.content.clauses),
        inner: [],
        owner: false,
      };
}

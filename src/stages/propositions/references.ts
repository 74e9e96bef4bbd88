import type { Entity, EntityId } from '../../doc/article.ts';
import type { Token, TokenMention } from '../../doc/layers.ts';
import type { ClauseWords } from '../../lang/content.ts';
import { rememberingOf } from '../../text/memo.ts';
import { rangesFrom } from '../ranges.ts';
import { isOfIdiom } from './openers.ts';
import { prepositionBefore } from './prepositions.ts';

/** A place in a list of tokens that refers to entities; positions in the list, both included. */
export interface Reference {
  readonly first: number;
  readonly last: number;
  /** Members of a group, where all are named; else the one entity. */
  readonly entities: readonly EntityId[];
  readonly plural: boolean;
  readonly pronoun: boolean;
  /** The preposition that governs it, '' where none does. */
  readonly preposition: string;
  /** References inside its words: the parties in "l'accord entre A et B". */
  readonly inner: readonly Reference[];
  /** It stands before what is its own: "Kenya's Vision 2030", "EU sanctions". Its preposition is that of complements. */
  readonly owner: boolean;
}

/** The entities of a document by their names. */
export type EntityIndex = ReadonlyMap<EntityId, Entity>;

export const indexEntities = rememberingOf(
  (entities: readonly Entity[]): EntityIndex => new Map(entities.map((entity) => [entity.id, entity])),
);

/** A group stands for its members, unless some of them are unnamed. */
export function spread(id: EntityId, entities: EntityIndex): readonly EntityId[] {
  const entity = entities.get(id);
  if (entity?.type !== 'ActorGroup' || entity.members.length === 0) return [id];
  return entity.members.some((member) => entities.get(member)?.type === 'OfficeHolder') ? [id] : entity.members;
}

/** The mentions that stand in the tokens, the longest where they overlap, in order. */
export function referencesIn(
  tokens: readonly Token[],
  mentions: readonly TokenMention[],
  entities: EntityIndex,
  words: ClauseWords,
): Reference[] {
  const position = new Map(tokens.map((token, p) => [token.index, p]));
  const found = tokens
    .flatMap(({ index }) => rangesFrom(mentions, index))
    .flatMap((mention): Reference[] => {
      const first = position.get(mention.first);
      const last = position.get(mention.last);
      if (first === undefined || last === undefined || !entities.has(mention.entity)) return [];
      const members = spread(mention.entity, entities);
      const plural = entities.get(mention.entity)?.type === 'ActorGroup';
      return [
        {
          first,
          last,
          entities: members,
          plural,
          pronoun: mention.kind === 'pronoun',
          preposition: '',
          inner: [],
          owner: ownsWhatFollows(tokens, last, mention, entities, words),
        },
      ];
    });
  const sorted = found.sort((a, b) => a.first - b.first || b.last - a.last);
  const longest = sorted.filter((one) => !sorted.some((other) => holds(other, one)));
  const out: Reference[] = [];
  for (const one of longest) {
    const before = out.at(-1);
    // "le ministre chinois Wang Yi": the name stands in apposition
    const apposed =
      before !== undefined && before.last === one.first - 1 && before.entities.join() === one.entities.join();
    const own = apposed ? before.preposition : governorOf(tokens, one, entities, words);
    const preposition = one.owner ? words.of : own;
    out.push({ ...one, preposition, inner: sorted.filter((other) => holds(one, other)) });
  }
  return out;
}

/** The preposition of a reference; that of the noun before, where this only names its kind: "rejoindre le projet de X". */
function governorOf(
  tokens: readonly Token[],
  { first, entities: ids }: Reference,
  entities: EntityIndex,
  words: ClauseWords,
): string {
  const own = prepositionBefore(tokens, first, words);
  const isNamed = ids.every((id) => entities.get(id)?.type === 'Initiative');
  const noun =
    tokens[first - 1]?.wordClass === 'determiner' && tokens[first - 2]?.wordClass === 'preposition'
      ? first - 3
      : first - 2;
  const isKind = tokens[noun]?.wordClass === 'noun' && words.initiativeNouns.has(tokens[noun]?.norm ?? '');
  return own === words.of && isNamed && isKind ? prepositionBefore(tokens, noun, words) : own;
}

/** A mark of possession follows, or the noun that a name modifies. */
function ownsWhatFollows(
  tokens: readonly Token[],
  last: number,
  { entity, kind }: TokenMention,
  entities: EntityIndex,
  words: ClauseWords,
): boolean {
  const next = tokens[last + 1];
  if (next === undefined || next.sentence !== tokens[last]?.sentence) return false;
  if (next.wordClass === 'possessive') return true;
  if (
    !words.modifiersBefore ||
    kind !== 'name' ||
    !/^(?:State|Organization|Initiative)$/.test(entities.get(entity)?.type ?? '')
  )
    return false;
  const head = tokens.slice(last + 1).find((token) => token.wordClass !== 'adjective' || token.verb.length > 0);
  return head?.wordClass === 'noun' && !words.initiativeNouns.has(head.norm) && !words.times.has(head.norm);
}

/** The reference that an owner stands before: "Vision 2030" in "Kenya's new Vision 2030". */
export function ownedBy(tokens: readonly Token[], references: readonly Reference[], i: number): Reference | undefined {
  const [owner, next] = [references[i], references[i + 1]];
  if (owner?.owner !== true || next === undefined) return undefined;
  const between = tokens.slice(owner.last + 1, next.first);
  return between.every((t) => /^(?:possessive|adjective|noun|number)$/.test(t.wordClass) || /^[“"‘«]$/.test(t.raw))
    ? next
    : undefined;
}

/** "China's firm support for", "US aid to": the owner stands before the noun. */
export function ownerBefore(
  p: number,
  tokens: readonly Token[],
  references: readonly Reference[],
): Reference | undefined {
  const owner = references.findLast((r) => r.owner && r.last < p);
  const between = owner === undefined ? [] : tokens.slice(owner.last + 1, p);
  return between.every(
    (t) => /^(?:possessive|adjective|noun|number|adverb|conjunction)$/.test(t.wordClass) || t.raw === ',',
  )
    ? owner
    : undefined;
}

function holds(outer: Reference, inner: Reference): boolean {
  const size = (r: Reference): number => r.last - r.first;
  return outer !== inner && outer.first <= inner.first && inner.last <= outer.last && size(outer) > size(inner);
}

/** References joined to one another by commas and "et" from index `i` on; a comma alone joins only spellings of one entity. */
export function coordinated(
  tokens: readonly Token[],
  references: readonly Reference[],
  i: number,
  words: ClauseWords,
  end: number,
): readonly Reference[] {
  const group: Reference[] = [];
  let sure = 0;
  for (let k = i; k < references.length; k++) {
    const next = references[k];
    const last = group.at(-1);
    if (next === undefined || next.first >= end) break;
    if (last !== undefined && isBracketed(tokens, last, next)) continue;
    if (last !== undefined && ownedBy(tokens, references, k) !== undefined) continue;
    const isApposed =
      last !== undefined && last.last === next.first - 1 && last.entities.join() === next.entities.join();
    const joint = last === undefined || isApposed ? 'and' : jointOf(tokens, last, next, words);
    if (joint === 'none') break;
    group.push(next);
    const isSame = last !== undefined && last.entities.join() === next.entities.join();
    if (joint === 'and' || (isSame && sure === group.length - 1)) sure = group.length;
  }
  return group.slice(0, sure);
}

/** "l'Initiative X (IX)": what stands in brackets behind a reference joins nothing. */
function isBracketed(tokens: readonly Token[], a: Reference, b: Reference): boolean {
  const between = tokens.slice(a.last + 1, b.first);
  const depth = between.reduce((sum, { raw }) => sum + (raw === '(' ? 1 : raw === ')' ? -1 : 0), 0);
  return depth > 0;
}

/** How two references are joined: by a conjunction, by a comma, or not at all. */
function jointOf(tokens: readonly Token[], a: Reference, b: Reference, words: ClauseWords): 'and' | 'comma' | 'none' {
  const between = tokens.slice(a.last + 1, b.first);
  // "au gazoduc, financé par la banque": whoever does it is none of the row
  if (words.agent.has(b.preposition) && !words.agent.has(a.preposition)) return 'none';
  let joint: 'and' | 'comma' | 'none' = 'none';
  let nouns = 0;
  let depth = 0;
  for (const [k, token] of between.entries()) {
    if (token.raw === '(') depth++;
    else if (token.raw === ')') depth--;
    else if (depth > 0 || (token.wordClass === 'complementiser' && isOfIdiom(between, k, words))) continue;
    else if (token.raw === ',') joint = joint === 'none' ? 'comma' : joint;
    else if ((words.joiners.has(token.norm) && token.wordClass !== 'mark') || words.additive.has(token.norm))
      joint = 'and';
    else if (words.excluding.has(token.norm)) return 'none';
    else if (/^(?:noun|adjective|name)$/.test(token.wordClass)) nouns += words.initiativeNouns.has(token.norm) ? 0 : 1;
    else if (!/^(?:determiner|possessive|preposition|adverb|number|mark)$/.test(token.wordClass)) return 'none';
  }
  return nouns <= 3 && between.length < 14 ? joint : 'none';
}

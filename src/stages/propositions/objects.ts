import type { EntityId } from '../../doc/article.ts';
import type { Filler, VerbFrame } from '../../lang/content.ts';
import type { Reading } from './context.ts';
import { coordinated, ownSide, prepositionBefore, type Reference, type EntityIndex } from './references.ts';

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

export interface Found {
  readonly entities: readonly EntityId[];
  /** Position behind the last word of the object. */
  readonly end: number;
}

const LINKS: ReadonlySet<string> = new Set(['', 'de']);

/** The object that a frame takes between two positions: the first reference that its prepositions allow. */
export function objectOf(frame: Pick<VerbFrame, 'object' | 'filler' | 'through'>, from: number, end: number, reading: Reading): Found | undefined {
  const { tokens, references, pack, entities } = reading;
  const { clauses: words } = pack.content;
  let governing = '';
  for (let p = from; p < end; p++) {
    const preposition = prepositionAt(p, reading);
    if (preposition !== undefined && !LINKS.has(preposition)) governing = preposition;
    const index = references.findIndex((reference) => reference.first === p);
    const reference = references[index] ?? possessed(p, reading);
    if (reference === undefined) continue;
    const own = prepositionBefore(tokens, reference.first, words);
    const isThrough = frame.through === true && (own === 'de' || words.agent.has(own) || isExample(reference, reading)) && (governing === '' || frame.object.includes(governing) || words.agent.has(governing));
    const allowed = (frame.object.includes(own) && (own === governing || LINKS.has(own))) || isThrough;
    const isDirect = own !== '' || governing === '' || frame.object.includes(governing);
    const usable = reference.entities.filter((id) => fills(id, frame.filler, entities));
    if (allowed && isDirect && usable.length > 0) return spreadObject(frame, reference, index, end, reading);
    p = reference.last;
  }
  return undefined;
}

function spreadObject(frame: Pick<VerbFrame, 'filler'>, reference: Reference, index: number, end: number, reading: Reading): Found {
  const { tokens, references, pack, entities } = reading;
  const group = index < 0 ? [reference] : coordinated(tokens, references, index, pack.content.clauses, end);
  const usable = group.filter((r) => r.entities.some((id) => fills(id, frame.filler, entities)));
  const ids = usable.flatMap((r) => r.entities.filter((id) => fills(id, frame.filler, entities)));
  return { entities: [...new Set(ids)], end: (usable.at(-1) ?? reference).last + 1 };
}

/** The preposition that stands at a position, alone or inside an article. */
export function prepositionAt(p: number, { tokens, pack }: Reading): string | undefined {
  const token = tokens[p];
  const { contractions, prepositions } = pack.content.clauses;
  if (token === undefined) return undefined;
  if (token.wordClass === 'preposition') return prepositions.get(token.norm) ?? token.norm;
  return token.wordClass === 'determiner' ? contractions.get(token.norm) : undefined;
}

/** "tous les pays, dont le Kazakhstan": one of those that the noun before it means. */
function isExample(reference: Reference, { tokens, pack }: Reading): boolean {
  return tokens.slice(Math.max(0, reference.first - 4), reference.first).some((token) => pack.content.clauses.examples.has(token.norm));
}

/** "son pays", "sa candidature": the speakers' own side, where no mention says so. */
export function possessed(p: number, reading: Reading): Reference | undefined {
  const { tokens, pack, entities, speakers } = reading;
  const { possessives, ownSide: nouns } = pack.content.clauses;
  const token = tokens[p];
  if (token === undefined || !possessives.has(token.norm) || !nouns.has(tokens[p + 1]?.norm ?? '')) return undefined;
  const side = ownSide(speakers, entities);
  return side.length === 0 ? undefined : { first: p, last: p + 1, entities: side, plural: false, pronoun: false };
}

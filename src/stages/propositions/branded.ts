import type { EntityId } from '../../doc/article.ts';
import { isStating } from './actors.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { headNoun } from './heads.ts';
import { fills, objectOf } from './objects.ts';
import { subjectOf } from './subject.ts';
import { unitEnd } from './verbs.ts';

/** How far behind the verb, in tokens, the word stands that brands its subject: "est tout à fait inacceptable". */
const REACH = 5;

/** Whoever is blamed by what his deed is called, with the word and the clause. */
export interface Branded {
  readonly doers: readonly EntityId[];
  readonly clause: number;
  readonly word: string;
}

/** "la décision de X est inacceptable", "l'offensive de X constitue une violation", "X's remarks are a disgrace". */
export function brandedIn(reading: Reading): Branded[] {
  return reading.clauses.flatMap((clause, index): Branded[] => {
    const word = brandAt(clause, reading);
    if (word === undefined || !isStating(clause, reading)) return [];
    const doers = doersOf(clause, reading);
    return doers.length === 0 ? [] : [{ doers, clause: index, word }];
  });
}

/** The adjective or noun of blame that is the predicate of a clause; nothing but what belongs to it stands between. */
function brandAt({ verb, end }: Clause, { tokens, pack }: Reading): string | undefined {
  const { branding, shames, censures } = pack.content.relations.wrongs;
  if (!verb.finite || verb.passive || !branding.some((unit) => unitEnd(tokens, verb, unit, pack) !== undefined))
    return undefined;
  const behind = tokens.slice(verb.last + 1, Math.min(end, verb.last + 1 + REACH));
  const at = behind.findIndex(({ norm }) => shames.has(norm) || censures.has(norm));
  const isPredicate = behind
    .slice(0, Math.max(at, 0))
    .every(({ wordClass }) => /^(?:determiner|adjective|adverb|conjunction|mark)$/.test(wordClass));
  return at < 0 || !isPredicate ? undefined : behind[at]?.norm;
}

/** The subject itself, or whoever did the deed that is the subject. */
function doersOf(clause: Clause, reading: Reading): readonly EntityId[] {
  const { start, verb } = clause;
  const { judged } = reading.pack.content.relations.wrongs;
  const { entities } = subjectOf(clause, reading);
  const actors = entities.filter((id) => fills(id, 'actor', reading.entities));
  if (actors.length > 0) return actors;
  const owner = reading.references.find((r) => r.owner && r.first >= start && r.first <= start + 1);
  if (!judged.has(headNoun(owner === undefined ? start : owner.last + 1, reading))) return [];
  const slot = { object: [''], relation: 'criticises', filler: 'actor', through: 'agent' } as const;
  return objectOf(slot, start, verb.first, reading)?.entities ?? [];
}

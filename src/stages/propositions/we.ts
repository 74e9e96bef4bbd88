import type { EntityId } from '../../doc/article.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { fills } from './objects.ts';
import { coordinated } from './references.ts';
import { isCollective, ownSide } from './sides.ts';

/**
 * "nous": the speaker's side; with "ensemble" or "notre partenariat" the one group of two sides that the article knows
 * it in, or the two that the speaker has just named side by side.
 */
export function weOf(clause: Clause, reading: Reading): readonly EntityId[] {
  const { entities, speakers } = reading;
  const own = ownSide(speakers, entities);
  if (own.length !== 1 || !isJoint(clause, reading)) return own;
  const isPair = (ids: readonly EntityId[]): boolean => ids.length === 2 && own.every((id) => ids.includes(id));
  const groups = [...entities.values()].flatMap((one) => (one.type === 'ActorGroup' ? [one.members] : []));
  const pairs = [...groups, ...rowsBefore(clause, reading)].filter(isPair);
  return onlyOne(pairs) ?? (pairs.length === 0 ? onlyOne(namedBefore(clause, reading)) : undefined) ?? own;
}

/** The one row among rows that all name the same. */
function onlyOne(rows: readonly (readonly EntityId[])[]): readonly EntityId[] | undefined {
  const keys = new Set(rows.map((ids) => [...ids].sort().join(' ')));
  return keys.size === 1 ? rows[0] : undefined;
}

/** "L'Union et le Kenya sont proches. Nous …", says an officer of a part of the Union: the two states or bodies named. */
const namedBefore = (clause: Clause, reading: Reading): readonly (readonly EntityId[])[] =>
  rowsBefore(clause, reading).filter(
    (ids) => ids.length === 2 && ids.every((id) => isCollective(id, reading.entities)),
  );

/** A word of joint action stands in the sentence, or what the speaker has in common with a side that it leaves open. */
function isJoint({ verb, end }: Clause, { tokens, pack }: Reading): boolean {
  const { jointly, shared, partner } = pack.content.relations;
  const sentence = tokens[verb.head]?.sentence;
  if (tokens.some((token) => token.sentence === sentence && jointly.has(token.norm))) return true;
  const behind = tokens.slice(verb.last + 1, end);
  const isOurs = behind.some(
    ({ norm }, k) => shared.has(norm) && pack.content.clauses.possessives.get(behind[k - 1]?.norm ?? '') === 'speaker',
  );
  return isOurs && !behind.some(({ norm }) => partner.includes(norm));
}

/** "X et Y sont plus proches que jamais": the rows of actors before a clause. */
function rowsBefore(
  { verb }: Clause,
  { tokens, references, pack, entities }: Reading,
): readonly (readonly EntityId[])[] {
  return references.flatMap((one, k) => {
    if (one.last >= verb.first) return [];
    const row = coordinated(tokens, references, k, pack.content.clauses, verb.first).flatMap((r) => r.entities);
    const ids = [...new Set(row)];
    return ids.every((id) => fills(id, 'actor', entities)) ? [ids] : [];
  });
}

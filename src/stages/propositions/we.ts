import type { EntityId } from '../../doc/article.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { ownSide } from './sides.ts';

/** "nous": the speaker's side; with "ensemble" the one group of two sides that the article knows it in. */
export function weOf(clause: Clause, reading: Reading): readonly EntityId[] {
  const { entities, speakers, pack, tokens } = reading;
  const own = ownSide(speakers, entities);
  const sentence = tokens[clause.verb.head]?.sentence;
  const isJoint = tokens.some((t) => t.sentence === sentence && pack.content.relations.jointly.has(t.norm));
  if (!isJoint || own.length !== 1) return own;
  const pairs = [...entities.values()].flatMap((one) =>
    one.type === 'ActorGroup' && one.members.length === 2 && own.every((id) => one.members.includes(id))
      ? [one.members]
      : [],
  );
  const keys = new Set(pairs.map((members) => [...members].sort().join(' ')));
  return keys.size === 1 ? (pairs[0] ?? own) : own;
}

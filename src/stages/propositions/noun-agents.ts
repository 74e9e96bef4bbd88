import type { EntityId } from '../../doc/article.ts';
import type { NounFrame } from '../../lang/content.ts';
import type { Reading } from './context.ts';
import { type Found, fills } from './objects.ts';
import { coordinated } from './references.ts';

/** "la signature de l'accord par X", "la ratification, par X et Y, du traité": whoever does it, behind the noun. */
export function agentBehind(p: number, end: number, reading: Reading): readonly EntityId[] {
  const { references, clauses, entities, tokens, pack } = reading;
  const at = references.findIndex((r) => r.first > p && r.first < end && pack.content.clauses.agent.has(r.preposition));
  const agent = references[at];
  if (agent === undefined || clauses.some(({ verb }) => verb.head > p && verb.head < agent.first)) return [];
  const group = coordinated(tokens, references, at, pack.content.clauses, end);
  return group.flatMap((r) => r.entities).filter((id) => fills(id, 'actor', entities));
}

/** "la visite en Chine du ministre X": whoever visits stands behind the place. */
export function visitorBehind(
  { relation }: NounFrame,
  found: Found | undefined,
  reading: Reading,
): readonly EntityId[] {
  if (relation !== 'visits' || found === undefined) return [];
  const { references, tokens, pack, entities } = reading;
  const at = references.findIndex(
    (r) => r.first >= found.end && r.first <= found.end + 4 && r.preposition === pack.content.clauses.of,
  );
  const between = tokens.slice(found.end, references[at]?.first ?? found.end);
  if (at < 0 || !between.every(({ wordClass }) => /^(?:determiner|preposition|noun|adjective)$/.test(wordClass)))
    return [];
  const group = coordinated(tokens, references, at, pack.content.clauses, tokens.length);
  return group.flatMap((r) => r.entities).filter((id) => fills(id, 'actor', entities));
}

import { align, unionOverlap } from './align.ts';
import type { Letters } from './letters.ts';
import { type Count, count } from './metrics.ts';
import type { Side, SideEntity } from './sides.ts';

/** Half of the letters and digits of two places must be the same for them to be one. */
const SAME_PLACE = 0.5;

export interface EntityScores {
  readonly counts: Readonly<Record<'actors' | 'groups' | 'initiatives', Count>>;
  /** The gold's id by the document's. */
  readonly goldIds: ReadonlyMap<string, string>;
  readonly errors: readonly string[];
}

/**
 * Aligns entities by the places that they share. Actors other than groups must be of one type. A group that no words
 * of the text name was made for its members and does not count; any other entity without a place is spurious.
 */
export function scoreEntities(gold: Side, found: Side): EntityScores {
  const isGroup = ({ type }: SideEntity): boolean => type === 'Group';
  const isSingle = ({ type }: SideEntity): boolean => type !== 'Group';
  const named = found.actors.filter((actor) => isGroup(actor) && actor.places.length > 0);
  const actors = scoreKind('actors', gold.actors.filter(isSingle), found.actors.filter(isSingle));
  const groups = scoreKind('groups', gold.actors.filter(isGroup), named);
  const initiatives = scoreKind('initiatives', gold.initiatives, found.initiatives);
  const all = [actors, groups, initiatives];
  return {
    counts: { actors: actors.count, groups: groups.count, initiatives: initiatives.count },
    goldIds: new Map(all.flatMap(({ ids }) => ids)),
    errors: all.flatMap(({ errors }) => errors),
  };
}

interface KindScore {
  readonly count: Count;
  readonly ids: readonly (readonly [found: string, gold: string])[];
  readonly errors: readonly string[];
}

function scoreKind(metric: string, gold: readonly SideEntity[], found: readonly SideEntity[]): KindScore {
  const likeness = (a: SideEntity, b: SideEntity): number => (a.type === b.type ? sharedPlaces(a, b) : 0);
  const { pairs, missed, spurious } = align(gold, found, likeness, 1);
  return {
    count: count(pairs.length, found.length, gold.length),
    ids: pairs.map(([wanted, got]) => [got.id, wanted.id]),
    errors: [
      ...missed.map(({ label }) => `${metric}: missed ${label}`),
      ...spurious.map(({ label, id }) => `${metric}: spurious ${label} (${id})`),
    ],
  };
}

/** How many places of the found one are places of the wanted one. */
function sharedPlaces(wanted: SideEntity, found: SideEntity): number {
  const isWanted = (place: Letters): boolean => wanted.places.some((other) => unionOverlap(other, place) >= SAME_PLACE);
  return found.places.filter(isWanted).length;
}

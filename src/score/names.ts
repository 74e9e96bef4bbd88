import { SYMMETRIC_RELATIONS } from '../vocab/terms.generated.ts';
import type { Side, Triple } from './sides.ts';

/** Turns ids of one side into names that can be compared with those of the other; sorted, without repeats. */
export type Naming = (ids: readonly string[]) => readonly string[];

/** Ids of the gold as they stand; a group stands for its members where all are annotated. */
export function nameGold(gold: Side): Naming {
  const known = new Set(gold.actors.map(({ id }) => id));
  const groups = groupsOf(gold);
  return (ids) =>
    sortedSet(
      ids.flatMap((id) => {
        const members = groups.get(id);
        return members?.every((member) => known.has(member)) ? members : [id];
      }),
    );
}

/**
 * Ids of the document as the gold's, and a group as its members where all of them have one. What has no partner in the
 * gold keeps its id, marked with "?".
 */
export function nameFound(found: Side, goldIds: ReadonlyMap<string, string>): Naming {
  const groups = groupsOf(found);
  const nameOne = (id: string): string => goldIds.get(id) ?? `?${id}`;
  return (ids) =>
    sortedSet(
      ids.flatMap((id) => {
        const members = groups.get(id) ?? [];
        return members.length > 0 && members.every((member) => goldIds.has(member))
          ? members.map(nameOne)
          : [nameOne(id)];
      }),
    );
}

/** Triples as lines that can be compared: groups spread over their members, nobody related to himself. */
export function nameTriples(triples: readonly Triple[], name: Naming): ReadonlySet<string> {
  return new Set(
    triples.flatMap(([subject, relation, object]) =>
      name([subject]).flatMap((a) =>
        name([object])
          .filter((b) => b !== a)
          .map((b) => nameTriple([a, relation, b])),
      ),
    ),
  );
}

/** Either direction of a symmetric relation is the same. */
function nameTriple([subject, relation, object]: Triple): string {
  const turned = SYMMETRIC_RELATIONS.includes(relation) && subject > object;
  return (turned ? [object, relation, subject] : [subject, relation, object]).join(' ');
}

function groupsOf({ actors }: Side): ReadonlyMap<string, readonly string[]> {
  return new Map(actors.filter(({ type }) => type === 'Group').map(({ id, members }) => [id, members]));
}

function sortedSet(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

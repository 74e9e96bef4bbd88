import type { EntityId } from '../../doc/article.ts';
import type { Reading } from './context.ts';

/** How many sentences back the event may have been named. */
const REACH = 1;

/**
 * "Lusaka will host the Lobito Summit. Angola will attend": the event that the text named last, where nothing follows the
 * verb that could be one.
 *
 * @param at Last position of the verb.
 * @param end First position behind its clause.
 */
export function eventBefore(at: number, end: number, reading: Reading): readonly EntityId[] {
  const { tokens, document } = reading;
  const verb = tokens[at];
  const isOpen = tokens.slice(at + 1, end).some(({ wordClass }) => /^(?:noun|name|pronoun|relative)$/.test(wordClass));
  if (verb === undefined || isOpen) return [];
  const { mentions, layers } = document;
  const near = mentions.filter(({ first, entity }) => {
    const back = verb.sentence - (layers.tokens[first]?.sentence ?? 0);
    return first < verb.index && back <= REACH && isEvent(entity, reading);
  });
  const last = near.toSorted((a, b) => a.first - b.first).at(-1);
  return last === undefined ? [] : [last.entity];
}

function isEvent(id: EntityId, { entities, pack }: Reading): boolean {
  const entity = entities.get(id);
  if (entity?.type !== 'Initiative') return false;
  const { events } = pack.content.relations;
  return Object.values(entity.labels).some((label) =>
    label
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => events.has(word)),
  );
}

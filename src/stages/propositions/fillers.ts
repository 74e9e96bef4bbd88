import type { EntityId } from '../../doc/article.ts';
import type { Filler } from '../../lang/content.ts';
import type { EntityIndex } from './references.ts';

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

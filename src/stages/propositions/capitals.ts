import type { EntityId } from '../../doc/article.ts';
import type { VerbFrame } from '../../lang/content.ts';
import type { Reading } from './context.ts';
import { prepositionAt } from './objects.ts';

/** "se rendra à Bichkek", "en visite à Lima": whoever goes to a capital goes to its state, where the text names that. */
export function capitalOf(
  { filler, object }: VerbFrame,
  from: number,
  end: number,
  reading: Reading,
): readonly EntityId[] | undefined {
  const { tokens, entities, document } = reading;
  if (filler !== 'state') return undefined;
  for (let p = from; p < end; p++) {
    if (!object.includes(prepositionAt(p, reading) ?? '-')) continue;
    const words = tokens.slice(p + 1, p + 4).map(({ norm }) => norm);
    const state = words
      .map((_, n) => document.capitals?.get(words.slice(0, n + 1).join(' ')))
      .findLast((id) => id !== undefined);
    if (state !== undefined && entities.has(state)) return [state];
  }
  return undefined;
}

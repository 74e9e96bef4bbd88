import type { Token } from '../../doc/layers.ts';
import type { VerbFrame } from '../../lang/content.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import { rememberingOf } from '../../text/memo.ts';
import { unitEnd, type Verb } from './verbs.ts';

/** The places of a table's frames by the verbs of their units. */
const byVerb = rememberingOf((frames: readonly VerbFrame[]) => {
  const places = new Map<string, number[]>();
  for (const [place, frame] of frames.entries()) {
    for (const verb of new Set(frame.units.map((unit) => unit.verb))) {
      const known = places.get(verb);
      if (known === undefined) places.set(verb, [place]);
      else known.push(place);
    }
  }
  return places;
});

/** The frames with a unit that a verb may be the verb of, in the order of the table. */
export function framesOf({ lemmas }: Verb, pack: LanguagePack): readonly VerbFrame[] {
  const frames = pack.content.relations.verbs;
  const places = byVerb(frames);
  const [first = [], ...others] = lemmas.flatMap((lemma) => {
    const found = places.get(lemma);
    return found === undefined ? [] : [found];
  });
  const all = others.length === 0 ? first : [...new Set([first, ...others].flat())].sort((a, b) => a - b);
  return all.flatMap((place) => frames[place] ?? []);
}

/** Where a frame's unit ends that stands at the verb; undefined where none does. */
export function frameEnd(
  tokens: readonly Token[],
  verb: Verb,
  { units }: VerbFrame,
  pack: LanguagePack,
): number | undefined {
  for (const unit of units) {
    const end = unitEnd(tokens, verb, unit, pack);
    if (end !== undefined) return end;
  }
  return undefined;
}

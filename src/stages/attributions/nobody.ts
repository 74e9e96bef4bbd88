import type { TokenRange } from '../../doc/layers.ts';
import type { AttributionContext } from './context.ts';
import type { Cue } from './cue.ts';
import type { Source } from './sources.ts';

/** How far from its cue, in tokens, the place may stand where somebody unnamed speaks. */
const REACH = 10;

/** "Au ministère X, on assure que", "On indique à la présidence que": whoever speaks there speaks for the body named. */
export function spokenAt(context: AttributionContext, cue: Cue, body: TokenRange): Source | undefined {
  const pronoun = cue.group.first - 1;
  if (!context.pack.attribution.nobody.has(context.tokens[pronoun]?.norm ?? '')) return undefined;
  const before = context.tokens[pronoun - 1]?.raw === ',' ? placeIn(context, body.first, pronoun - 1) : undefined;
  const found = before ?? placeIn(context, cue.after, Math.min(body.last, cue.after + REACH));
  return found && { ...found, end: cue.after };
}

/** The first actor behind a preposition that begins at a token, before any clause. */
function placeIn(context: AttributionContext, first: number, last: number): Omit<Source, 'end'> | undefined {
  const { contracted } = context.pack.attribution;
  const opens = context.tokens[first];
  if (opens?.wordClass !== 'preposition' && !contracted.has(opens?.norm ?? '')) return undefined;
  for (let k = first + 1; k <= last; k++) {
    if (/^(?:complementiser|relative|verb)$/.test(context.tokens[k]?.wordClass ?? '')) return undefined;
    const mention = context.mentionAt(k);
    if (mention !== undefined)
      return { speakers: [mention.entity], range: { first: mention.first, last: mention.last } };
  }
  return undefined;
}

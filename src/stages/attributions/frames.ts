import { skipDates } from './circumstances.ts';
import type { AttributionContext } from './context.ts';
import type { Cue } from './cue.ts';
import { type Attachment, isInfinitive, withFrame } from './frames/attachment.ts';
import { bareClause, clause, quotation } from './frames/clausal.ts';
import { nominal } from './frames/nominal.ts';
import { objectComplement } from './frames/predicates.ts';
import { prepositional } from './frames/prepositional.ts';
import { endOfNounPhrase } from './noun-phrases.ts';

/** The rules, in the order in which they are tried. */
const ATTEMPTS = [clause, quotation, bareClause, prepositional, infinitive, objectComplement, nominal];

/** How what follows the cue hangs on it; undefined where nothing there can be its content. */
export function attachRight(context: AttributionContext, cue: Cue, limit: number): Attachment | undefined {
  const at = skipDates(context, cue.after, limit);
  const found = attachAt(context, cue, at, limit);
  const behind = found === undefined ? behindAddressed(context, at, limit) : at;
  return behind === at ? found : attachAt(context, cue, behind, limit);
}

function attachAt(context: AttributionContext, cue: Cue, at: number, limit: number): Attachment | undefined {
  for (const attempt of ATTEMPTS) {
    const found = attempt(context, cue, at, limit);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "a insisté auprès de ses hôtes | sur", "a félicité sur X | les deux dirigeants": before whom, or where, it was said. */
function behindAddressed(context: AttributionContext, at: number, limit: number): number {
  const { audiences, platforms } = context.pack.attribution;
  const lead = context.tokens[at]?.norm ?? '';
  if (platforms.has(`${lead} ${context.tokens[at + 1]?.norm ?? ''}`)) return at + 2;
  if (!audiences.has(lead)) return at;
  const noun = context.pack.entities.of.has(context.tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return endOfNounPhrase(context, noun, limit);
}

function infinitive(context: AttributionContext, cue: Cue, at: number): Attachment | undefined {
  const found = withFrame(cue.rows, 'inf');
  if (found === undefined) return undefined;
  // "dit notamment redouter": the adverbs may have been taken into the cue or passed over
  return isInfinitive(context, at) ? { ...found, start: at } : undefined;
}

import { skipDates } from './circumstances.ts';
import type { AttributionContext } from './context.ts';
import type { Cue } from './cue.ts';
import { type Attachment, isInfinitive, withFrame } from './frames/attachment.ts';
import { bareClause, clause, quotation } from './frames/clausal.ts';
import { nominal } from './frames/nominal.ts';
import { objectComplement } from './frames/predicates.ts';
import { prepositional } from './frames/prepositional.ts';

/** The rules, in the order in which they are tried. */
const ATTEMPTS = [clause, quotation, bareClause, prepositional, infinitive, objectComplement, nominal];

/** How what follows the cue hangs on it; undefined where nothing there can be its content. */
export function attachRight(context: AttributionContext, cue: Cue, limit: number): Attachment | undefined {
  const at = skipDates(context, cue.after, limit);
  for (const attempt of ATTEMPTS) {
    const found = attempt(context, cue, at, limit);
    if (found !== undefined) return found;
  }
  return undefined;
}

function infinitive(context: AttributionContext, cue: Cue, at: number): Attachment | undefined {
  const found = withFrame(cue.rows, 'inf');
  if (found === undefined) return undefined;
  // "dit notamment redouter": the adverbs may have been taken into the cue or passed over
  return isInfinitive(context, at) ? { ...found, start: at } : undefined;
}

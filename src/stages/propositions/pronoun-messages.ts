import type { Message } from '../../doc/message.ts';
import type { ClaimDraft } from '../draft.ts';
import type { ContentContext } from './context.ts';
import { addressedAt, antecedentOf } from './object-pronouns.ts';

/** What is said of pronouns of addressees that two readings fit equally: no relation to either was made. */
export function pronounMessages(drafts: readonly ClaimDraft[], context: ContentContext): readonly Message[] {
  return drafts.flatMap((draft): Message[] => {
    const at = addressedAt(draft, context);
    const token = context.layers.tokens[at];
    if (token === undefined || !antecedentOf(at, draft.speakers, context).ambiguous) return [];
    return [
      {
        code: 'ambiguous-pronoun',
        level: 'warning',
        span: token.span,
        text: `“${token.raw}” may mean more than one of those named before it; no relation to any of them was made.`,
        rule: 'relation.addressee',
      },
    ];
  });
}

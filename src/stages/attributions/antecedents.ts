import type { AttributionContext } from './context.ts';
import type { Source } from './sources.ts';

/** The actor named last before a relative clause, with no verb between. */
export function antecedent(context: AttributionContext, before: number, floor: number): Source | undefined {
  for (let k = before - 1; k >= floor && k > before - 16; k--) {
    const mention = context.mentionAt(k);
    if (mention !== undefined)
      return { speakers: [mention.entity], range: { first: mention.first, last: mention.last }, end: mention.last + 1 };
    if (context.groupAt(k) !== undefined && context.groupAt(k)?.tense !== 'participle') return undefined;
  }
  return undefined;
}

/** Longest description of a body behind its comma, in tokens: "du bloc Y". */
const BODY_REACH = 3;

/** "la députée X, du bloc Y, qui": the comma before the body of the antecedent where there is one, else `comma`. */
export function beforeItsBody(context: AttributionContext, comma: number): number {
  const body = context.tokens[comma]?.raw === ',' ? context.mentionAt(comma - 1) : undefined;
  if (body === undefined) return comma;
  for (let k = body.first - 1; k >= body.first - BODY_REACH; k--) {
    const opens = context.pack.entities.of.has(context.tokens[k]?.norm ?? '') && context.tokens[k - 1]?.raw === ',';
    const person = opens ? context.mentionAt(k - 2) : undefined;
    if (person !== undefined && context.entity(person.entity)?.type === 'Person') return k - 1;
  }
  return comma;
}

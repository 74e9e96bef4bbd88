import type { Frame } from '../../../lang/pack.ts';
import type { AttributionContext } from '../context.ts';
import type { Cue } from '../cue.ts';
import {
  type Attachment,
  type FramedRow,
  isInfinitive,
  type PrepositionFrame,
  prepositionAt,
  withFrame,
} from './attachment.ts';
import { isAbout } from './nominal.ts';

/** "called for talks", "vowed to fight", "accused X of arming": what hangs on the cue by a preposition. */
export function prepositional(
  context: AttributionContext,
  cue: Cue,
  at: number,
  limit: number,
): Attachment | undefined {
  if (context.tokens[at]?.wordClass === 'negation') return negatedInfinitive(context, cue, at);
  const preposition = prepositionAt(context, at);
  if (context.tokens[at] === undefined || preposition === undefined || at >= limit) return undefined;
  if (preposition.next !== undefined) {
    const follows = preposition.next.every((words, n) => words.includes(context.tokens[at + 1 + n]?.norm ?? ''));
    const found = follows ? withFrame(cue.rows, preposition.np) : undefined;
    return found && { ...found, start: at + 1 + preposition.next.length };
  }
  return (
    asked(context, cue, at, preposition) ??
    complement(context, cue, at, preposition) ??
    behindWhoIsTold(context, cue, at, preposition)
  );
}

/** "a fait part à X de ses inquiétudes": who is told stands between the verb and what it takes. */
function behindWhoIsTold(
  context: AttributionContext,
  cue: Cue,
  at: number,
  preposition: PrepositionFrame,
): Attachment | undefined {
  if (preposition.np !== 'to-np' || withFrame(cue.rows, 'of-np') === undefined) return undefined;
  let behind = at + 1;
  while (/^(?:determiner|adjective|noun|name)$/.test(context.tokens[behind]?.wordClass ?? 'mark'))
    behind = (context.mentionAt(behind)?.last ?? behind) + 1;
  const next = prepositionAt(context, behind);
  return behind > at + 1 && next?.np === 'of-np' ? complement(context, cue, behind, next) : undefined;
}

/** What somebody promises to do, or asks somebody to do. */
function asked(
  context: AttributionContext,
  cue: Cue,
  at: number,
  preposition: PrepositionFrame,
): Attachment | undefined {
  const infinitiveFollows = isInfinitive(context, at + 1);
  if (infinitiveFollows && preposition.inf !== undefined) {
    const found = addressed(context, cue, preposition.inf) ?? withFrame(cue.rows, preposition.inf);
    if (found !== undefined) return { ...found, start: preposition.kept === true ? at : at + 1 };
  }
  if (preposition.np === 'to-np' && !infinitiveFollows) {
    const found = withFrame(cue.rows, 'to-addressee-of-inf');
    if (found !== undefined) return { ...found, start: at };
  }
  // "Kigali, qu'elle accuse d'armer": the addressee is the antecedent
  const isObjectRelative =
    context.tokens[cue.group.first - 1]?.wordClass === 'pronoun' &&
    context.tokens[cue.group.first - 2]?.wordClass === 'complementiser';
  const relative = isObjectRelative
    ? withFrame(cue.rows, preposition.np === 'to-np' ? 'addressee-to-inf' : 'addressee-of-inf')
    : undefined;
  return relative && { ...relative, start: at + 1 };
}

/** The noun phrase or the clause behind the preposition. */
function complement(
  context: AttributionContext,
  cue: Cue,
  at: number,
  preposition: PrepositionFrame,
): Attachment | undefined {
  const found = withFrame(cue.rows, preposition.np, ...(preposition.np === 'of-np' ? (['light-np'] as const) : []));
  if (found !== undefined) {
    // "présente des excuses" has an article there, "fait part de ses regrets" a preposition
    const isArticle =
      found.frame === 'light-np' && context.pack.attribution.contracted.has(context.tokens[at]?.norm ?? '');
    if (found.frame !== 'light-np' && !isAbout(context, found.row, at + 1)) return undefined;
    return { ...found, start: isArticle ? at : (complementiserAfter(context, at) ?? at + 1) };
  }
  // "a réclamé du Conseil des sanctions", "de nouvelles mesures": an article, not a preposition
  const partitive = preposition.np === 'of-np' ? withFrame(cue.rows, 'np', 'addressee-np') : undefined;
  return partitive && { ...partitive, start: at };
}

/** "les encourage à poursuivre", "l'accuse d'armer": a pronoun before the verb is the addressee. */
function addressed(context: AttributionContext, cue: Cue, inf: Frame): FramedRow | undefined {
  const { objectPronouns } = context.pack.content.clauses;
  const before = context.tokens.slice(cue.group.first, cue.group.head);
  if (!before.some((token) => token.wordClass === 'clitic' && objectPronouns.has(token.norm))) return undefined;
  if (inf === 'to-inf') return withFrame(cue.rows, 'addressee-to-inf');
  return withFrame(cue.rows, 'to-addressee-of-inf', 'addressee-of-inf');
}

/** "pour que", "à ce que": where the clause behind the preposition begins. */
function complementiserAfter(context: AttributionContext, preposition: number): number | undefined {
  for (let k = preposition + 1; k <= preposition + 2; k++) {
    if (context.tokens[k]?.wordClass === 'complementiser') return k + 1;
    if (!context.pack.attribution.clauseLeads.has(context.tokens[k]?.norm ?? '')) return undefined;
  }
  return undefined;
}

/** "vowed not to fight": the negation before the preposition is the content's. */
function negatedInfinitive(context: AttributionContext, cue: Cue, at: number): Attachment | undefined {
  const preposition = prepositionAt(context, at + 1);
  if (preposition?.inf === undefined || !isInfinitive(context, at + 2)) return undefined;
  // "asked not to be named"
  const done = context.groupAt(at + 2);
  if (done?.passive === true && context.pack.attribution.silent.has(done.lemma)) return undefined;
  const found = withFrame(cue.rows, preposition.inf);
  return found && { ...found, start: at };
}

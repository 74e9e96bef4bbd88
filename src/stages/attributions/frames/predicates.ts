import { quoteFrom } from '../../quote-ends.ts';
import type { AttributionContext } from '../context.ts';
import type { Cue } from '../cue.ts';
import { objectRelativeComma } from '../extent/relatives.ts';
import { type Attachment, type FramedRow, withFrame } from './attachment.ts';
import { headAct } from './nominal.ts';

/** Longest subject between a free relative and its verb, in tokens. */
const SUBJECT_REACH = 10;
/** How far behind a cue the predicate of its object may stand, in tokens. */
const PREDICATE_REACH = 14;

/** "called the raid a crime", "what the king called a massacre": an object and what is said of it. */
export function objectComplement(
  context: AttributionContext,
  cue: Cue,
  at: number,
  limit: number,
): Attachment | undefined {
  const found = withFrame(cue.rows, 'adj');
  if (found === undefined || at > limit) return undefined;
  // "présente ses condoléances à X": the noun is the act, and no object of which something is said
  if (withFrame(cue.rows, 'light-np') !== undefined && headAct(context, at) !== undefined) return undefined;
  if (objectRelativeComma(context, cue) !== undefined) return predicateOfRelative(context, found, at);
  const isLed = found.row.compares === true ? isCompared(context, at, limit) : hasPredicate(context, at, limit);
  if (!isFreeRelative(context, cue) && !isLed) return undefined;
  // "la qualifiant de farce": the object is a pronoun
  if (context.pack.entities.of.has(context.tokens[at]?.norm ?? '')) return { ...found, start: at + 1 };
  return { ...found, start: cue.after <= at && context.tokens[cue.after]?.wordClass === 'adverb' ? cue.after : at };
}

/** "a pact, which he described as fair": the object is the relative, and what leads in the predicate belongs to the cue. */
function predicateOfRelative(context: AttributionContext, found: FramedRow, at: number): Attachment | undefined {
  const token = context.tokens[at];
  if (token === undefined || token.wordClass === 'mark')
    return quoteFrom(context.quotes, at) !== undefined ? { ...found, start: at } : undefined;
  if (context.pack.entities.of.has(token.norm)) return { ...found, start: at + 1 };
  const isLead = token.wordClass !== 'determiner' && context.pack.attribution.predicateLeads.has(token.norm);
  return isLead ? { ...found, start: at + 1, cueEnd: at } : { ...found, start: at };
}

/** "what the king called a massacre": the object is the relative before the subject. */
function isFreeRelative(context: AttributionContext, cue: Cue): boolean {
  for (let k = cue.group.first - 1; k >= cue.group.first - SUBJECT_REACH; k--) {
    if (context.pack.attribution.freeRelatives.has(context.tokens[k]?.norm ?? '')) return true;
    if (context.groupAt(k) !== undefined || context.tokens[k]?.raw === ',') return false;
  }
  return false;
}

/** "l'accord comme une victoire": behind the object, with no mark between, stands what it is compared with. */
function isCompared({ tokens, pack }: AttributionContext, at: number, limit: number): boolean {
  for (let k = at; k <= Math.min(limit, at + PREDICATE_REACH) && tokens[k]?.wordClass !== 'mark'; k++)
    if (pack.attribution.comparing.has(tokens[k]?.norm ?? '')) return true;
  return false;
}

/**
 * "called the raid a crime", "it illegal", "the talks as useful": a predicate behind the object. Languages whose
 * adjectives stand behind nouns anyway give no words for it, and it is not asked for.
 */
function hasPredicate(context: AttributionContext, at: number, limit: number): boolean {
  const leads = context.pack.attribution.predicateLeads;
  if (leads.size === 0) return true;
  // "declared itself ready": the object is in the cue
  if (context.tokens[at - 1]?.wordClass === 'pronoun') return true;
  for (let k = at + 1; k <= limit && k < at + PREDICATE_REACH; k++) {
    const token = context.tokens[k];
    const apposed = token?.raw === ',' ? context.mentionAt(k + 1) : undefined;
    // "called its head, Ana Luz, a spy"
    if (apposed?.first === k + 1 && context.tokens[apposed.last + 1]?.raw === ',') {
      k = apposed.last + 1;
      if (leads.has(context.tokens[k + 1]?.norm ?? '') || quoteFrom(context.quotes, k + 1) !== undefined) return true;
      continue;
    }
    if (token === undefined || token.wordClass === 'verb' || token.raw === ',') return false;
    const before = context.tokens[k - 1];
    const isBehindNoun =
      before?.wordClass === 'noun' || before?.wordClass === 'name' || before?.wordClass === 'pronoun';
    if (!isBehindNoun) continue;
    const isQuoted = quoteFrom(context.quotes, k) !== undefined;
    // "called the Chadian prime minister"
    const isAttribute = /^(?:noun|name|adjective)$/.test(context.tokens[k + 1]?.wordClass ?? 'mark');
    if (leads.has(token.norm) || (token.wordClass === 'adjective' && !isAttribute) || isQuoted) return true;
  }
  return false;
}

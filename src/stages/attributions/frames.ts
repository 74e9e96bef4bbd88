import type { TokenRange } from '../../doc/layers.ts';
import type { ActNoun, Frame, ReportingVerb } from '../../lang/pack.ts';
import { bareClauseBehindAddressee, bareClauseStart } from './bare-clause.ts';
import { skipDates } from './circumstances.ts';
import type { AttributionContext } from './context.ts';
import type { Cue } from './cue.ts';

/** The row and frame by which a content hangs on a cue, and where that content begins. */
export interface Attachment {
  readonly row: ReportingVerb;
  readonly frame: Frame;
  readonly start: number;
  /** Last token of the content, where the frame fixes it (a quotation). */
  readonly end?: number;
}

/** How far behind a cue the mark before a quotation may stand, in tokens. */
const QUOTE_REACH = 14;
/** Longest subject between a free relative and its verb, in tokens. */
const SUBJECT_REACH = 10;
/** How far behind a cue the predicate of its object may stand, in tokens. */
const PREDICATE_REACH = 14;
const NOMINAL = new Set(['determiner', 'name', 'number', 'noun', 'adjective', 'pronoun']);

/** How what follows the cue hangs on it; undefined where nothing there can be its content. */
export function attachRight(context: AttributionContext, cue: Cue, limit: number): Attachment | undefined {
  const at = skipDates(context, cue.after, limit);
  const attempts = [clause, quotation, bare, prepositional, infinitive, objectComplement, nominal];
  for (const attempt of attempts) {
    const found = attempt(context, cue, at, limit);
    if (found !== undefined) return found;
  }
  return undefined;
}

function withFrame(
  rows: readonly ReportingVerb[],
  ...frames: readonly Frame[]
): { row: ReportingVerb; frame: Frame } | undefined {
  for (const frame of frames) {
    const row = rows.find((r) => r.frames.includes(frame));
    if (row !== undefined) return { row, frame };
  }
  return undefined;
}

function clause(context: AttributionContext, cue: Cue, at: number, limit: number): Attachment | undefined {
  const found = withFrame(cue.rows, 'that', 'addressee-that', 'on-np', 'for-np', 'np');
  if (found === undefined) return undefined;
  const isClausal = found.frame === 'that' || found.frame === 'addressee-that';
  // "dément toute implication dans l'attaque, que Niamey attribue": behind an object "que" is relative
  const first = context.tokens[at];
  // "a dit au président ougandais X qu'il …": whoever is spoken to is no object
  const isAddressee =
    context.pack.content.clauses.contractions.get(first?.norm ?? '') === context.pack.content.clauses.to;
  const hasObject =
    (first?.wordClass === 'determiner' && !isAddressee) || first?.wordClass === 'name' || first?.wordClass === 'noun';
  if (hasObject && found.frame !== 'addressee-that') {
    const addressed = withFrame(cue.rows, 'addressee-that');
    if (addressed === undefined) return undefined;
  }
  for (let k = at; k <= Math.min(limit, at + 30); k++) {
    const token = context.tokens[k];
    if (token === undefined || token.raw === ';' || token.raw === ':' || token.raw === '.') return undefined;
    if (context.groupAt(k) !== undefined || token.wordClass === 'relative') return undefined;
    if (token.wordClass !== 'complementiser') {
      if (!isClausal && k > at + 1) return undefined;
      continue;
    }
    const before = context.tokens[k - 1]?.norm ?? '';
    if (k > at && context.pack.attribution.comparisons.has(before)) continue;
    // "reproche à ses voisins, qu'il ne nomme pas, leur silence": a relative behind the addressee
    if (before === ',' && context.tokens.slice(at, k).filter(({ raw }) => raw === ',').length === 1) return undefined;
    if (k > at && context.pack.attribution.clauseLeads.has(before)) return undefined;
    return { ...found, start: k + 1 };
  }
  return undefined;
}

/** "said: « … »", "said, “…”", "told reporters “…”". */
function quotation(context: AttributionContext, cue: Cue, at: number, limit: number): Attachment | undefined {
  const found = withFrame(cue.rows, 'quote', 'insert', 'that');
  if (found === undefined) return undefined;
  for (let k = at; k <= limit && k < at + QUOTE_REACH; k++) {
    const token = context.tokens[k];
    if (token === undefined || token.wordClass === 'verb') return undefined;
    if (!context.pack.attribution.quoteLeads.has(token.raw)) continue;
    const quote = context.quotes.find((q) => q.open === k + 1);
    if (quote !== undefined) return { ...found, frame: 'quote', start: quote.open, end: quote.close ?? quote.last };
    return token.raw === ':' ? { ...found, frame: 'quote', start: k + 1 } : undefined;
  }
  return undefined;
}

/** The clause without a complementiser, behind the cue or behind its addressee; a quotation without a mark before it. */
function bare(context: AttributionContext, cue: Cue, at: number, limit: number): Attachment | undefined {
  if (!context.pack.attribution.bareClauses) return undefined;
  const that = withFrame(cue.rows, 'that');
  const start = that && bareClauseStart(context, at, limit);
  if (that !== undefined && start !== undefined) return { ...that, start };
  const addressed = withFrame(cue.rows, 'addressee-that');
  const behind = addressed && bareClauseBehindAddressee(context, at, limit);
  return addressed !== undefined && behind !== undefined ? { ...addressed, start: behind } : undefined;
}

function prepositional(context: AttributionContext, cue: Cue, at: number, limit: number): Attachment | undefined {
  if (context.tokens[at]?.wordClass === 'negation') return negatedInfinitive(context, cue, at);
  const token = context.tokens[at];
  const preposition = prepositionAt(context, at);
  if (token === undefined || preposition === undefined || at >= limit) return undefined;
  if (preposition.next !== undefined) {
    const follows = preposition.next.every((words, n) => words.includes(context.tokens[at + 1 + n]?.norm ?? ''));
    const found = follows ? withFrame(cue.rows, preposition.np) : undefined;
    return found && { ...found, start: at + 1 + preposition.next.length };
  }
  const infinitiveFollows = isInfinitive(context, at + 1);
  if (infinitiveFollows && preposition.inf !== undefined) {
    const found = addressed(context, cue, preposition.inf) ?? withFrame(cue.rows, preposition.inf);
    if (found !== undefined) return { ...found, start: preposition.kept === true ? at : at + 1 };
  }
  if (preposition.np === 'to-np' && !infinitiveFollows) {
    const found = withFrame(cue.rows, 'to-addressee-of-inf');
    if (found !== undefined) return { ...found, start: at };
  }
  const clauseStart = complementiserAfter(context, at);
  // "Kigali, qu'elle accuse d'armer": the addressee is the antecedent
  const isObjectRelative =
    context.tokens[cue.group.first - 1]?.wordClass === 'pronoun' &&
    context.tokens[cue.group.first - 2]?.wordClass === 'complementiser';
  const relative = isObjectRelative
    ? withFrame(cue.rows, preposition.np === 'to-np' ? 'addressee-to-inf' : 'addressee-of-inf')
    : undefined;
  if (relative !== undefined) return { ...relative, start: at + 1 };
  const found = withFrame(cue.rows, preposition.np, ...(preposition.np === 'of-np' ? (['light-np'] as const) : []));
  if (found !== undefined) {
    // "présente des excuses" has an article there, "fait part de ses regrets" a preposition
    const isArticle = found.frame === 'light-np' && context.pack.attribution.contracted.has(token.norm);
    if (found.frame !== 'light-np' && !isAbout(context, found.row, at + 1)) return undefined;
    return { ...found, start: isArticle ? at : (clauseStart ?? at + 1) };
  }
  // "a réclamé du Conseil des sanctions", "de nouvelles mesures": an article, not a preposition
  const partitive = preposition.np === 'of-np' ? withFrame(cue.rows, 'np', 'addressee-np') : undefined;
  return partitive && { ...partitive, start: at };
}

/** "les encourage à poursuivre", "l'accuse d'armer": a pronoun before the verb is the addressee. */
function addressed(context: AttributionContext, cue: Cue, inf: Frame): ReturnType<typeof withFrame> {
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
  const found = withFrame(cue.rows, preposition.inf);
  return found && { ...found, start: at };
}

const prepositionAt = (context: AttributionContext, at: number) =>
  context.pack.attribution.prepositionFrames.find((p) => p.words.includes(context.tokens[at]?.norm ?? ''));

function isInfinitive(context: AttributionContext, k: number): boolean {
  let i = k;
  while (context.tokens[i]?.wordClass === 'adverb' || context.tokens[i]?.wordClass === 'negation') i++;
  return context.groupAt(i)?.tense === 'infinitive';
}

function infinitive(context: AttributionContext, cue: Cue, at: number): Attachment | undefined {
  const found = withFrame(cue.rows, 'inf');
  if (found === undefined) return undefined;
  // "dit notamment redouter": the adverbs may have been taken into the cue or passed over
  return isInfinitive(context, at) ? { ...found, start: at } : undefined;
}

function objectComplement(context: AttributionContext, cue: Cue, at: number, limit: number): Attachment | undefined {
  const found = withFrame(cue.rows, 'adj');
  if (found === undefined || at > limit) return undefined;
  // "présente ses condoléances à X": the noun is the act, and no object of which something is said
  if (withFrame(cue.rows, 'light-np') !== undefined && headAct(context, at) !== undefined) return undefined;
  if (!isFreeRelative(context, cue) && !hasPredicate(context, at, limit)) return undefined;
  return { ...found, start: cue.after <= at && context.tokens[cue.after]?.wordClass === 'adverb' ? cue.after : at };
}

/** "what the king called a massacre": the object is the relative before the subject. */
function isFreeRelative(context: AttributionContext, cue: Cue): boolean {
  for (let k = cue.group.first - 1; k >= cue.group.first - SUBJECT_REACH; k--) {
    if (context.pack.attribution.freeRelatives.has(context.tokens[k]?.norm ?? '')) return true;
    if (context.groupAt(k) !== undefined || context.tokens[k]?.raw === ',') return false;
  }
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
    if (token === undefined || token.wordClass === 'verb' || token.raw === ',') return false;
    const before = context.tokens[k - 1];
    const isBehindNoun =
      before?.wordClass === 'noun' || before?.wordClass === 'name' || before?.wordClass === 'pronoun';
    if (!isBehindNoun) continue;
    const isQuoted = context.quotes.some((q) => q.open === k);
    if (leads.has(token.norm) || token.wordClass === 'adjective' || isQuoted) return true;
  }
  return false;
}

function nominal(context: AttributionContext, cue: Cue, at: number, limit: number): Attachment | undefined {
  const token = context.tokens[at];
  if (token === undefined) return undefined;
  const quoted = context.quotes.find((q) => q.open === at);
  if (quoted === undefined && !NOMINAL.has(token.wordClass) && token.wordClass !== 'adverb') return undefined;
  const directed = asksFor(context, at, limit) ? (['addressee-to-inf'] as const) : [];
  const found = withFrame(cue.rows, ...directed, 'addressee-of-inf', 'addressee-np', 'np');
  if (found !== undefined)
    return isAbout(context, found.row, at) && !isConcrete(context, at) ? { ...found, start: at } : undefined;
  const light = withFrame(cue.rows, 'light-np');
  return light !== undefined && headAct(context, at) !== undefined ? { ...light, start: at } : undefined;
}

/** "urged the bloc to act": what is asked stands behind the addressee; "pressed the button" asks nobody for anything. */
function asksFor(context: AttributionContext, at: number, limit: number): boolean {
  for (let k = at; k <= limit; k++) {
    const preposition = prepositionAt(context, k);
    if (preposition?.inf === 'to-inf' && (preposition.kept !== true || isInfinitive(context, k + 1))) return true;
  }
  return false;
}

/** The noun of speech at the head of the phrase that begins here. */
function headAct(context: AttributionContext, at: number): ActNoun | undefined {
  for (let k = at; k < at + 5; k++) {
    const token = context.tokens[k];
    if (token === undefined || token.wordClass === 'preposition' || token.raw === ',') return undefined;
    const act = context.pack.actNoun(token.norm);
    if (act !== undefined) return act;
  }
  return undefined;
}

/** "a salué la foule", "a rappelé son consul": verbs of speech have other senses before things and people. */
function isConcrete(context: AttributionContext, at: number): boolean {
  for (let k = at; k < at + 3; k++) {
    const token = context.tokens[k];
    if (token?.wordClass === 'determiner' || token?.wordClass === 'number') continue;
    return context.pack.attribution.concrete.has(token?.norm ?? '');
  }
  return false;
}

const DEFINITE = new Set(['determiner']);

/** A verb that names a topic makes a claim only where its object is quoted, indefinite, or an act that says how far it holds. */
function isAbout(context: AttributionContext, row: ReportingVerb, at: number): boolean {
  if (row.topical !== true) return true;
  const token = context.tokens[at];
  if (token === undefined) return false;
  if (headAct(context, at)?.modal === true) return true;
  for (let k = at; k < at + 4; k++) if (context.quotes.some((q) => q.open === k)) return true;
  return !DEFINITE.has(token.wordClass) || context.pack.attribution.indefinites.has(token.norm);
}

/** The range of a content that begins at a token and runs to a token. */
export const rangeOf = (start: number, last: number): TokenRange => ({ first: start, last });

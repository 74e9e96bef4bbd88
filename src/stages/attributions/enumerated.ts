import type { TokenRange } from '../../doc/layers.ts';
import type { Frame, ReportingVerb } from '../../lang/pack.ts';
import { firstBehind, rangesOver, rangesWithin } from '../ranges.ts';
import { type AttributionContext, isFiniteVerb } from './context.ts';
import type { Cue } from './cue.ts';
import { type Source, sourceFrom } from './sources.ts';
import { sourceBefore } from './subjects.ts';

/** How many statements a list may be long. */
const ITEMS = 60;
/** How a decision takes what is decided. */
const DECISION_FRAMES: readonly Frame[] = ['that', 'of-inf', 'to-inf', 'addressee-to-inf', 'np', 'of-np'];
const BULLET = /^(?:[-–—•*·]|--)$/;
/** What leaves a list open at the end of a statement: "Le Conseil," and "… la décision qui suit :". */
const OPEN_END = /^[,;:]$/;

/**
 * Communiqués name their subject once: "Le Conseil : 1. Condamne…; 2. Demande à…". Gives the body whose act each item
 * of the list is, where a statement is such an item.
 */
export function listOwner(context: AttributionContext, statement: TokenRange): Source | undefined {
  const at = firstBehind(context.statements, statement.first);
  if (!isItem(context, at)) return inlineOwner(context, statement);
  for (let i = at - 1; i >= 0 && at - i < ITEMS; i--) {
    const before = context.statements[i];
    if (before === undefined) return undefined;
    if (isItem(context, i) || isMarker(context, before) || isPreamble(context, before)) continue;
    return ownerIn(context, before);
  }
  return undefined;
}

/** "Le Conseil : a) condamne… ; b) demande à…": the list and its owner stand in one statement. */
function inlineOwner(context: AttributionContext, { first, last }: TokenRange): Source | undefined {
  const inside = context.tokens.slice(first, last + 1).findIndex(({ raw, quote }) => raw === ':' && quote < 0);
  if (inside < 0) return undefined;
  const colon = first + inside;
  const verb = rangesWithin(context.groups, { first: colon + 1, last })[0];
  if (verb === undefined || !isFiniteVerb(verb)) return undefined;
  if (itemMark(context, verb.first, first) !== colon + 1 || verb.compound) return undefined;
  return ownerIn(context, { first, last: colon });
}

/** The cue begins an item of a list: its mark, a semicolon or nothing stands before it, and no subject. */
export function opensItem(context: AttributionContext, cue: Cue, body: TokenRange): boolean {
  if (cue.form !== 'finite' || cue.group.compound || cue.group.tense !== 'present') return false;
  if (cue.group.invertedSubject >= 0) return false;
  return itemMark(context, cue.group.first, body.first) !== undefined;
}

/** "3. Décide de créer…": a verb of decision at the head of an item is an act of the body, as a verb of speech is. */
export function decisionCue(context: AttributionContext, body: TokenRange, cues: readonly Cue[]): Cue | undefined {
  const group = rangesWithin(context.groups, body).find(isFiniteVerb);
  if (group === undefined || group.compound || group.tense !== 'present') return undefined;
  if (!context.pack.attribution.decisions.has(group.lemma) || itemMark(context, group.first, body.first) === undefined)
    return undefined;
  if (cues.some(({ range }) => range.first >= group.first && range.first <= group.last)) return undefined;
  const row: ReportingVerb = { lemma: group.lemma, frames: DECISION_FRAMES, force: 'declaration', example: '' };
  const range = { first: group.first, last: group.last };
  return { range, form: 'finite', rows: [row], group, after: group.last + 1 };
}

/** First token of the mark that stands right before an item: "1.", "a)", "-"; the item itself where it opens the statement. */
function itemMark(context: AttributionContext, at: number, floor: number): number | undefined {
  let k = at;
  const raw = (i: number): string => context.tokens[i]?.raw ?? '';
  if (k > floor && /^[.)°]$/.test(raw(k - 1)) && isLabel(context, k - 2)) k -= 2;
  else if (k > floor && BULLET.test(raw(k - 1))) k--;
  else if (k > floor && context.tokens[k - 1]?.wordClass === 'number') k--;
  if (k > floor && raw(k - 1) === '(') k--;
  return k <= floor || /^[;:]$/.test(raw(k - 1)) ? Math.max(k, floor) : undefined;
}

/** "1", "a", "iv" as the label of an item. */
function isLabel(context: AttributionContext, k: number): boolean {
  const token = context.tokens[k];
  return token?.wordClass === 'number' || /^(?:\p{L}|[ivx]+)$/u.test(token?.raw ?? '');
}

/** A statement that begins with a verb in the present that has no subject and is asked of nobody. */
function isItem(context: AttributionContext, at: number): boolean {
  const statement = context.statements[at];
  if (statement === undefined) return false;
  const group = [...rangesOver(context.groups, statement.first), ...rangesWithin(context.groups, statement)].find(
    isFiniteVerb,
  );
  if (group === undefined || group.first > statement.last || group.compound || group.tense !== 'present') return false;
  const mark = itemMark(context, group.first, statement.first);
  if (mark !== statement.first) return false;
  return mark < group.first || leavesOpen(context, context.statements[at - 1]);
}

/** The statement before ends in a mark that leaves a list open, or in the number of the item that follows. */
function leavesOpen(context: AttributionContext, statement: TokenRange | undefined): boolean {
  if (statement === undefined) return false;
  const raw = context.tokens[statement.last]?.raw ?? '';
  return OPEN_END.test(raw) || itemNumberAt(context, statement) !== undefined;
}

/** First token of "2." at the end of a statement: the number of the item that follows. */
export function itemNumberAt(context: AttributionContext, statement: TokenRange): number | undefined {
  const { last, first } = statement;
  if (context.tokens[last]?.raw !== '.' || context.tokens[last - 1]?.wordClass !== 'number') return undefined;
  const before = context.tokens[last - 2];
  const opens = last - 1 <= first || before?.line !== context.tokens[last]?.line || OPEN_END.test(before?.raw ?? '');
  return opens ? last - 1 : undefined;
}

const isMarker = (context: AttributionContext, statement: TokenRange): boolean =>
  itemNumberAt(context, statement) === statement.first;

/** "Rappelant ses résolutions …;": the grounds of a decision stand before its items. */
function isPreamble(context: AttributionContext, statement: TokenRange): boolean {
  const opens = context.groupAt(statement.first)?.tense === 'gerund';
  return opens && /^[,;]$/.test(context.tokens[statement.last]?.raw ?? '');
}

/** Whose list it is: the body that opens the statement before, or the subject of its verb. */
function ownerIn(context: AttributionContext, statement: TokenRange): Source | undefined {
  const end = itemNumberAt(context, statement) ?? statement.last + 1;
  if (!OPEN_END.test(context.tokens[end - 1]?.raw ?? '')) return undefined;
  const leading = sourceFrom(context, statement.first);
  const opens = leading !== undefined && leading.speakers.length > 0;
  if (opens && /^[,:]$/.test(context.tokens[leading.end]?.raw ?? '')) return leading;
  const group = context.groups.findLast(
    (g) => g.first >= statement.first && g.last < end && isFiniteVerb(g) && isMain(context, g.first),
  );
  const subject = group && sourceBefore(context, group.first, statement.first);
  const source = subject ?? sourceBefore(context, end - 1, statement.first);
  return source !== undefined && source.speakers.length > 0 ? source : undefined;
}

const isMain = (context: AttributionContext, first: number): boolean =>
  context.tokens[first - 1]?.wordClass !== 'relative';

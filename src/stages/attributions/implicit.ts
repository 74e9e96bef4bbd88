import type { EntityId } from '../../doc/article.ts';
import type { TokenRange, VerbGroup } from '../../doc/layers.ts';
import { rangesWithin } from '../ranges.ts';
import { type AttributionContext, isFiniteVerb, isMarked, isTold, trim } from './context.ts';
import type { Found } from './found.ts';
import { sourceBefore } from './subjects.ts';

/** What the statements before have left: who spoke last, where, and how. */
export interface Speech {
  readonly speakers: readonly EntityId[];
  /** Number of statements since. */
  readonly distance: number;
  readonly line: number;
  readonly quoted: boolean;
  /** Its content begins in quotation marks, of a clause or of a phrase. */
  readonly marked: boolean;
  /** It was told in the conditional of what others report. */
  readonly hearsay: boolean;
}

/** An attribution without a cue of its own, where the statement goes on with the words of who spoke before. */
export function implicitIn(
  context: AttributionContext,
  statement: TokenRange,
  speech: Speech | undefined,
): Found | undefined {
  if (speech === undefined) return undefined;
  const content = trim(context, statement);
  if (content === undefined) return undefined;
  if (isQuotation(context, statement))
    return speech.distance <= 3 && (isTerminated(context, statement) || isSameLine(context, statement, speech))
      ? implicit(speech, content, 'implicit.quotation')
      : undefined;
  if (speech.distance > 1) return undefined;
  const sameLine = isSameLine(context, statement, speech);
  if (speech.quoted && isFirstPerson(context, statement)) return implicit(speech, content, 'implicit.first-person');
  if (speech.quoted && isSupposition(context, statement)) return implicit(speech, content, 'implicit.supposition');
  if (speech.hearsay && isHearsay(context, statement)) return implicit(speech, content, 'implicit.hearsay');
  if (sameLine && speech.marked && isPieced(context, statement)) return implicit(speech, content, 'implicit.pieces');
  if (sameLine && isFreeIndirect(context, statement, speech.speakers))
    return implicit(speech, content, 'implicit.free-indirect');
  return undefined;
}

const isSameLine = (context: AttributionContext, statement: TokenRange, speech: Speech): boolean =>
  context.tokens[statement.first]?.line === speech.line;

/** A quotation without a full stop on a line of its own is a heading. */
function isTerminated(context: AttributionContext, statement: TokenRange): boolean {
  for (let k = statement.last; k >= statement.last - 1; k--)
    if (/^[.!?…]/.test(context.tokens[k]?.raw ?? '')) return true;
  return false;
}

const implicit = (speech: Speech, content: TokenRange, rule: string): Found => ({
  speakers: speech.speakers,
  content: [content],
  rule,
  strength: 0,
});

/** The whole statement is one quotation of speech. */
function isQuotation(context: AttributionContext, statement: TokenRange): boolean {
  return context.quotes.some(
    (q) => q.kind === 'speech' && q.open === statement.first && (q.close ?? q.last) >= statement.last - 1,
  );
}

function isFirstPerson(context: AttributionContext, statement: TokenRange): boolean {
  for (let k = statement.first; k <= statement.last; k++) {
    const token = context.tokens[k];
    if (token === undefined || token.quote >= 0 || !context.pack.attribution.firstPersons.has(token.norm)) continue;
    // "US" is a country
    if (token.raw.length === 1 || token.raw !== token.raw.toUpperCase()) return true;
  }
  return false;
}

/** "Ce serait historique" behind a quotation: a bare conditional on what was said. */
function isSupposition(context: AttributionContext, statement: TokenRange): boolean {
  const group = mainGroup(context, statement);
  if (group === undefined || group.tense !== 'conditional' || group.compound) return false;
  return context.tokens[group.first - 1]?.wordClass === 'pronoun';
}

/** "En 2009, il aurait quitté l'armée": the main verb is in the conditional of what others report. */
export function isHearsay(context: AttributionContext, statement: TokenRange): boolean {
  const group = mainGroup(context, statement);
  return context.pack.attribution.reportsInConditional && group?.tense === 'conditional' && group.compound;
}

/** How many words of a quotation are more than a term in marks. */
const PIECE = 4;

/** "Et ce, « sans rien prendre à ses ports »": pieces of a quotation go on, and nothing beside them is told. */
function isPieced(context: AttributionContext, statement: TokenRange): boolean {
  const pieces = rangesWithin(context.quotes, statement).filter((quote) => quote.last - quote.open > PIECE);
  const told = rangesWithin(context.groups, statement).some((group) => isTold(group) && !isMarked(context, group.head));
  return pieces.length > 0 && !told;
}

/**
 * Free indirect speech: what holds, will hold or should be, said of a state, a body or a thing. What happened, and what
 * another person does, is the reporter's.
 */
export function isFreeIndirect(
  context: AttributionContext,
  statement: TokenRange,
  speakers: readonly EntityId[],
): boolean {
  const group = mainGroup(context, statement);
  if (group === undefined) return false;
  const subject = sourceBefore(context, group.first, statement.first);
  if (group.passive && subject?.anaphoric === undefined) return false;
  if (isComment(context, statement)) return false;
  const named = subject?.speakers ?? [];
  if (named.some((id) => isPerson(context, id) && !speakers.includes(id))) return false;
  if (named.length > 0 && named.every((id) => speakers.includes(id)) && !isStateSpeaker(context, speakers))
    return false;
  // "She will fly on to Riga on Friday": a person's plans are the reporter's
  const isPersonal = subject?.anaphoric?.person === true && isDated(context, statement);
  if (group.tense === 'future' || group.tense === 'conditional') return !isPersonal;
  if (isDated(context, statement)) return false;
  const lasting = hasDurative(context, group);
  if (group.compound) return lasting && group.tense === 'present';
  if (group.tense !== 'present') return false;
  return !context.pack.attribution.narratesInPresent || goesOnInPresent(context, group, named);
}

/** What stands before a sentence that ends in "…, X said" on the same line, with nobody who says it. */
export interface Opening {
  readonly statement: TokenRange;
  /** Who spoke in the statement before it. */
  readonly speakers: readonly EntityId[];
}

/** "Africa is growing. It needs roads, Ruiz said": where Ruiz spoke before, the first sentence of the line is Ruiz's as well. */
export function openedBy(context: AttributionContext, opening: Opening, next: Found | undefined): Found | undefined {
  const { statement, speakers } = opening;
  const content = trim(context, statement);
  const group = mainGroup(context, statement);
  const line = context.tokens[statement.first]?.line;
  const startsLine = context.tokens[statement.first - 1]?.line !== line;
  const isSame = next?.frame === 'insert' && next.speakers.join(' ') === speakers.join(' ');
  // "They will meet in May. “All is well,” Ruiz said": what the reporter leads a quotation in with is the reporter's
  const isQuotation = next?.content.some((r) => isMarked(context, r.first)) === true;
  if (content === undefined || group === undefined || !isSame || !startsLine || isQuotation) return undefined;
  if (isDated(context, statement)) return undefined;
  const isOnLine = context.tokens[next.cue?.first ?? -1]?.line === line;
  const holds = group.tense === 'present' && !group.compound && !group.passive;
  return isOnLine && holds ? { speakers, content: [content], rule: 'implicit.opening', strength: 0 } : undefined;
}

/** "La remarque est juste": what the reporter makes of the words. */
const isComment = ({ tokens, pack }: AttributionContext, { first }: TokenRange): boolean =>
  tokens[first]?.wordClass === 'determiner' && pack.attribution.summaryNouns.has(tokens[first + 1]?.norm ?? '');

/** "Lima asks nobody to choose", "They must do so": a state's stand or one's own, or what has to be. */
function goesOnInPresent(context: AttributionContext, group: VerbGroup, named: readonly EntityId[]): boolean {
  const { firstPersons } = context.pack.attribution;
  if (named.length > 0 && named.every((id) => isStates(context, id))) return true;
  if (named.length === 0 && concernsStates(context, group)) return true;
  if (firstPersons.has(context.tokens[group.first - 1]?.norm ?? '')) return true;
  return context.pack.content.modality.modals.get(context.tokens[group.first]?.norm ?? '') === 'directive';
}

/** A state, or a group of states. */
function isStates(context: AttributionContext, id: EntityId): boolean {
  const entity = context.entity(id);
  if (entity?.type !== 'ActorGroup') return entity?.type === 'State';
  return entity.members.length > 0 && entity.members.every((member) => context.entity(member)?.type === 'State');
}

/** "Trade between Chad and Niger benefits both": the subject is a thing of several states, and of nobody else. */
function concernsStates(context: AttributionContext, { first }: VerbGroup): boolean {
  const named = new Set<EntityId>();
  for (let k = first - 1; context.tokens[k]?.sentence === context.tokens[first]?.sentence; k--) {
    if (context.tokens[k]?.wordClass === 'mark' || context.groupAt(k) !== undefined) return false;
    const mention = context.mentionAt(k);
    if (mention !== undefined) named.add(mention.entity);
  }
  const all = [...named];
  const isPlural = all.length > 1 || all.some((id) => context.entity(id)?.type === 'ActorGroup');
  return isPlural && all.every((id) => isStates(context, id));
}

/** A weekday or a date tells an event. */
function isDated(context: AttributionContext, statement: TokenRange): boolean {
  for (let k = statement.first; k <= statement.last; k++)
    if (context.pack.attribution.weekdays.has(context.tokens[k]?.norm ?? '')) return true;
  return false;
}

function isStateSpeaker(context: AttributionContext, speakers: readonly EntityId[]): boolean {
  return speakers.every((id) => !isPerson(context, id));
}

/** A person, whoever holds an office, or a group of such. */
function isPerson(context: AttributionContext, id: EntityId): boolean {
  const entity = context.entity(id);
  if (entity?.type === 'ActorGroup') return entity.members.some((member) => isPerson(context, member));
  return entity?.type === 'Person' || entity?.type === 'OfficeHolder';
}

function hasDurative(context: AttributionContext, group: VerbGroup): boolean {
  for (let k = group.first; k <= group.last; k++)
    if (context.pack.attribution.duratives.has(context.tokens[k]?.norm ?? '')) return true;
  return false;
}

/** The first finite verb that stands in no relative clause. */
function mainGroup(context: AttributionContext, statement: TokenRange): VerbGroup | undefined {
  return rangesWithin(context.groups, statement).find(
    (g) => isFiniteVerb(g) && g.tense !== 'subjunctive' && context.tokens[g.first - 1]?.wordClass !== 'relative',
  );
}

/**
 * The attributions with what stands behind an inserted cue and a joiner: a clause is one of its own ("…, a-t-il ajouté,
 * et il soutient également …"), a further verb of the same subject is content ("Chad, he said, and will go on").
 */
export function joinedBehind(context: AttributionContext, statement: TokenRange, found: readonly Found[]): Found[] {
  const out = [...found];
  for (const [i, one] of found.entries()) {
    if (one.frame !== 'insert' || one.cue === undefined || one.content.some((r) => r.first > (one.cue?.last ?? 0)))
      continue;
    const from = Math.max(one.cue.last, one.source?.last ?? 0) + 1;
    const comma = context.tokens[from]?.raw === ',' || context.tokens[from]?.raw === ';' ? from : -1;
    const joint = context.tokens[comma + 1];
    if (comma < 0 || joint === undefined || !context.pack.attribution.joiners.has(joint.norm)) continue;
    const next = found.find((f) => f !== one && (f.cue?.first ?? f.content[0]?.first ?? 0) > comma);
    const last =
      next === undefined
        ? statement.last
        : Math.min(next.cue?.first ?? statement.last, next.content[0]?.first ?? statement.last) - 1;
    const verb = rangesWithin(context.groups, { first: comma + 1, last }).some(isFiniteVerb);
    const content = verb ? trim(context, { first: comma + 2, last }) : undefined;
    if (content !== undefined && isPredicate(context, comma + 2))
      out[i] = { ...one, content: [...one.content, content] };
    else if (content !== undefined)
      out.push({ speakers: one.speakers, content: [content], rule: 'implicit.joined', strength: 0 });
  }
  return out;
}

/** A verb of what holds or will hold stands here, with no subject before it. */
function isPredicate(context: AttributionContext, from: number): boolean {
  if (context.tokens[from]?.wordClass === 'pronoun') return false;
  const group = context.groupAt(context.pack.skipAdverbs(context.tokens, from));
  return group?.compound === false && /^(?:present|future|conditional)$/.test(group.tense);
}

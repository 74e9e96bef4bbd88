import type { ActNoun, ReportingVerb } from '../../../lang/pack.ts';
import { standsAt } from '../../../text/tables.ts';
import { quoteFrom } from '../../quote-ends.ts';
import { type AttributionContext, isFiniteVerb } from '../context.ts';
import type { Cue } from '../cue.ts';
import { endOfNounPhrase } from '../noun-phrases.ts';
import { type Attachment, isInfinitive, prepositionAt, withFrame } from './attachment.ts';

/** "pledged £50m". */
const CURRENCY = /^\p{Sc}$/u;
const NOMINAL = new Set(['determiner', 'name', 'number', 'noun', 'adjective', 'pronoun']);

/** "condemned the raid", "urged the bloc to act", "expressed its support": the object of the cue. */
export function nominal(context: AttributionContext, cue: Cue, at: number, limit: number): Attachment | undefined {
  const token = context.tokens[at];
  if (token === undefined) return undefined;
  const conveyed = behindAddressee(context, cue, at, limit);
  if (conveyed !== undefined) return conveyed;
  const quoted = quoteFrom(context.quotes, at);
  const isNominal = NOMINAL.has(token.wordClass) || token.wordClass === 'adverb' || CURRENCY.test(token.raw);
  if (quoted === undefined && !isNominal) return undefined;
  const directed = asksFor(context, at, limit) ? (['addressee-to-inf'] as const) : [];
  const found = withFrame(cue.rows, ...directed, 'addressee-of-inf', 'addressee-np', 'np');
  if (found?.row.receives === true && isReceived(context, at, limit)) return undefined;
  if (found !== undefined)
    return isAbout(context, found.row, at) && (found.frame === 'addressee-to-inf' || !isConcrete(context, at))
      ? { ...found, start: at }
      : undefined;
  const light = withFrame(cue.rows, 'light-np');
  if (light === undefined || headAct(context, at) === undefined || isWorded(context, at) || isOthers(context, at))
    return undefined;
  return { ...light, start: at };
}

/** "welcomed the king at the airport", "Chile as a member": whoever is received is no subject of a judgement. */
function isReceived(context: AttributionContext, at: number, limit: number): boolean {
  const first = context.tokens[at]?.wordClass === 'determiner' ? at + 1 : at;
  const guest = context.mentionAt(first);
  if (guest === undefined || guest.first > first) return false;
  // "Foreign Minister | X"
  let last = guest.last;
  for (let name = context.mentionAt(last + 1); name?.first === last + 1; name = context.mentionAt(last + 1))
    last = name.last;
  const next = context.tokens[last + 1];
  const isEnd = last >= limit || next?.wordClass === 'mark';
  return isEnd || (next?.wordClass === 'preposition' && !isInfinitive(context, last + 2));
}

/** "conveyed to the king the thanks of his people": the act stands behind the addressee. */
function behindAddressee(context: AttributionContext, cue: Cue, at: number, limit: number): Attachment | undefined {
  if (context.tokens[at]?.norm !== context.pack.content.clauses.to || isInfinitive(context, at + 1)) return undefined;
  const light = withFrame(cue.rows, 'light-np');
  const titled = endOfNounPhrase(context, at + 1, limit);
  const end = context.mentionAt(titled) === undefined ? titled : endOfNounPhrase(context, titled, limit);
  if (light === undefined || end === at + 1 || context.tokens[end]?.wordClass !== 'determiner') return undefined;
  const act = headAct(context, end);
  return act && { ...light, row: { ...light.row, force: light.row.force ?? act.force }, start: at };
}

/** "conveyed the greetings of President X": the words of somebody named, which another delivers. */
function isOthers(context: AttributionContext, at: number): boolean {
  for (let k = at; k < at + 4; k++) {
    if (context.pack.actNoun(context.tokens[k]?.norm ?? '')?.delivered !== true) continue;
    const isOwned = context.pack.entities.of.has(context.tokens[k + 1]?.norm ?? '');
    const owner = isOwned ? context.mentionAt(k + 2) : undefined;
    return owner !== undefined && context.entity(owner.entity)?.type === 'Person';
  }
  return false;
}

/** "issued a statement saying …": the noun is the text, and the gerund behind it says what is in it. */
function isWorded(context: AttributionContext, at: number): boolean {
  const noun = context.tokens[at]?.wordClass === 'determiner' ? at + 1 : at;
  return (
    context.pack.attribution.speechNouns.has(context.tokens[noun]?.norm ?? '') &&
    context.groupAt(noun + 1)?.tense === 'gerund'
  );
}

/** "urged the bloc to act": what is asked stands behind the addressee; "pressed the button" asks nobody for anything. */
function asksFor(context: AttributionContext, at: number, limit: number): boolean {
  let isRelative = false;
  for (let k = at; k <= limit; k++) {
    isRelative ||= context.tokens[k]?.wordClass === 'relative';
    const group = context.groupAt(k);
    // "ont engagé des discussions ont été contraints de …": another clause
    if (group !== undefined && isFiniteVerb(group) && !isRelative) return false;
    // "au sujet de"
    if (context.pack.attribution.circumstances.some((words) => standsAt(context.tokens, k, words))) continue;
    const preposition = prepositionAt(context, k);
    if (preposition?.inf === 'to-inf' && (preposition.kept !== true || isInfinitive(context, k + 1))) return true;
  }
  return false;
}

/** The noun of speech at the head of the phrase that begins here. */
export function headAct(context: AttributionContext, at: number): ActNoun | undefined {
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

/** A verb that names a topic makes a claim only where its object is quoted, indefinite, or an act that says how far it holds. */
export function isAbout(context: AttributionContext, row: ReportingVerb, at: number): boolean {
  if (row.topical !== true) return true;
  const token = context.tokens[at];
  if (token === undefined) return false;
  if (headAct(context, at)?.modal === true) return true;
  for (let k = at; k < at + 4; k++) if (quoteFrom(context.quotes, k) !== undefined) return true;
  return token.wordClass !== 'determiner' || context.pack.attribution.indefinites.has(token.norm);
}

import type { ForceRow } from '../../lang/content.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import { rowsBy } from '../../text/tables.ts';
import type { ClaimDraft } from '../draft.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { rowsOfVerb } from './verb-rows.ts';
import { isImpersonal, unitEnd, type Verb } from './verbs.ts';

const byVerb = rowsBy(({ unit }: ForceRow) => [unit.verb]);

/** The rows whose verb a verb may be, in the order of the table. */
export const forceRowsOf = (verb: Verb, { content }: LanguagePack): readonly ForceRow[] =>
  rowsOfVerb(byVerb, content.modality.forces, verb);

/** Whether a row's verb, or its idiom, is that of a clause, with what the row asks to follow it. */
export function matchesRow(clause: Clause, row: ForceRow, reading: Reading): boolean {
  const end = unitEnd(reading.tokens, clause.verb, row.unit, reading.pack);
  if (end === undefined) return false;
  if (row.impersonal === true && !isImpersonal(reading.tokens, clause.verb, reading.pack)) return false;
  if (row.firstPerson === true && (clause.verb.person !== 1 || clause.verb.plural)) return false;
  if (row.with === undefined) return true;
  const follows = whatFollows(end + 1, reading);
  return row.with === follows;
}

function whatFollows(from: number, reading: Reading): ForceRow['with'] | undefined {
  const { tokens, pack } = reading;
  let p = pack.skipAdverbs(tokens, from);
  while (
    /^(?:adverb|pronoun|clitic|preposition|negation)$/.test(tokens[p]?.wordClass ?? '') ||
    /^[«"“]$/.test(tokens[p]?.raw ?? '')
  )
    p++;
  const token = tokens[p];
  if (token === undefined || /^[.;]$/.test(token.raw)) return undefined;
  if (token.wordClass === 'complementiser') return 'clause';
  return isInfinitiveAt(p, reading) ? 'infinitive' : 'object';
}

/** An infinitive stands there, or a form that serves as one: "committed to signing". */
export function isInfinitiveAt(p: number, { tokens, clauses }: Reading): boolean {
  const token = tokens[p];
  if (token?.wordClass !== 'verb') return false;
  if (token.verb.some((r) => r.tense === 'infinitive')) return true;
  return clauses.some(({ verb }) => verb.tense === 'infinitive' && verb.first <= p && p <= verb.head);
}

/** "à se retirer", "de ne pas céder": a preposition and an infinitive begin. */
export function opensInfinitive(p: number, reading: Reading): boolean {
  const { tokens } = reading;
  if (tokens[p]?.wordClass !== 'preposition') return false;
  const next = tokens.findIndex((token, k) => k > p && !/^(?:clitic|negation|adverb)$/.test(token.wordClass));
  return isInfinitiveAt(next, reading);
}

/** A verb performs its force now; "a rejeté" tells of an earlier act, "soutiendra" of a later one. */
export function speaksNow(verb: Verb, row: ForceRow, reading: Reading, draft: ClaimDraft): boolean {
  if (row.force === 'directive' && row.with === undefined) return !(verb.compound && verb.tense !== 'present');
  if (isFuture(verb, reading, draft)) return row.force === 'commissive';
  if (row.lasting === true && verb.compound && !verb.passive) return true;
  return (
    !verb.compound &&
    !verb.passive &&
    (verb.tense === 'present' ||
      verb.tense === 'imperfect' ||
      verb.tense === 'conditional' ||
      (verb.tense === 'past' && isReported(reading, draft)))
  );
}

/** A future, "va signer", or in reported speech the conditional that stands for one. */
export function isFuture(verb: Verb, reading: Reading, draft: ClaimDraft): boolean {
  const { nearFuture } = reading.pack.content.clauses;
  if (verb.compound && !verb.passive) return false;
  if (verb.tense === 'future') return true;
  const isNow = verb.tense === 'present' || verb.tense === 'imperfect';
  const near =
    verb.lemmas.some((lemma) => nearFuture.has(lemma)) &&
    (isNow || (verb.tense === 'past' && isReported(reading, draft)));
  if (near) return infinitiveBehind(verb, reading);
  if (verb.tense !== 'conditional' || draft.quotation === 'direct') return false;
  return isReported(reading, draft) || (draft.frame !== undefined && draft.frame !== 'insert');
}

/** Words in a report whose tenses move back, inserted cues among them. */
const isReported = ({ pack }: Reading, { quotation }: ClaimDraft): boolean =>
  pack.content.clauses.backshifts && quotation !== 'direct';

function infinitiveBehind(verb: Verb, reading: Reading): boolean {
  return whatFollows(verb.last + 1, reading) === 'infinitive';
}

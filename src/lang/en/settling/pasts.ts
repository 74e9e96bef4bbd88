import type { Tag } from '../../tag.ts';
import { reportingVerbs, SPEECH_FRAMES, takesFrame } from '../reporting.ts';
import { CLAUSE_PRONOUNS, REDUCIBLE, WEEKDAYS } from '../words.ts';
import { type Clause, classAt, has, isNominal, lemmaAt, norm } from './clause.ts';
import { finiteVerbBefore, finiteVerbBehind, hasAgent, hasLateAgent, hasMainVerbBefore } from './verbs-around.ts';

const CLOSING: ReadonlySet<string> = new Set(['"', "''", '”', '’', ')']);

/** Pronouns that no participle has behind it. */
const OBJECTS = /^(?:it|him|them)$/;

const OPENING = /^(?:["“«‘.]|''|…|\.{3})$/;
/** First words of a date that is no object: "the plan signed last week". */
const PAST_TIMES = /^(?:last|this|earlier|yesterday|today|late|early)$/;
/** Verbs of being so: their forms in -ed are no participles without an auxiliary. */
const LINKING: ReadonlySet<string> = new Set(['seem', 'appear', 'remain', 'look', 'sound']);
const TIME_CLAUSES = /^(?:after|as|since)$/;

const isSpeechVerb = (lemma: string): boolean =>
  reportingVerbs(lemma).some((row) => row.weak !== true && SPEECH_FRAMES.some((frame) => row.frames.includes(frame)));

/** Whether a form in -ed (or "said", "held") without an auxiliary is the verb of a clause. `k`: the word before it. */
export function isFinitePast(clause: Clause, i: number, k: number, tag: Tag): boolean {
  const lemma = tag.verb[0]?.lemma ?? '';
  const isSpeech = isSpeechVerb(lemma);
  const byAgent = hasAgent(clause, i);
  if (LINKING.has(lemma) || isOpeningBase(clause, i, lemma)) return true;
  switch (classAt(clause, k)) {
    case undefined:
      return isSpeech && !REDUCIBLE.has(lemma) && !byAgent && isNominal(classAt(clause, i + 1));
    case 'determiner':
    case 'possessive':
    case 'preposition':
    case 'verb':
      return false;
    case 'pronoun':
      return CLAUSE_PRONOUNS.has(norm(clause, k)) || isSpeech;
    case 'relative':
    case 'complementiser':
    case 'number':
      return true;
    // "when asked", "where stationed"
    case 'subordinator':
      return false;
    case 'conjunction':
      return hasMainVerbBefore(clause, k);
    case 'mark':
      // "the “Silk Road” launched by": the marks of a name or a phrase
      if (CLOSING.has(norm(clause, k)) && isNominal(classAt(clause, k - 1)))
        return isFiniteBehindNoun(clause, i, lemma, byAgent);
      return isFiniteBehindMark(clause, i, k, !byAgent && takesFrame(lemma, 'insert', 'quote', 'addressee-that'));
    default:
      return isFiniteBehindNoun(clause, i, lemma, byAgent);
  }
}

/** "Let us talk", "Put it down": a form that is a base as well opens a sentence or a quotation. */
function isOpeningBase(clause: Clause, i: number, lemma: string): boolean {
  const opens = i === clause.first || OPENING.test(clause.words[i - 1]?.raw ?? '');
  return opens && norm(clause, i) === lemma && /^\p{Lu}/u.test(clause.words[i]?.raw ?? '');
}

/** ", said Wang" and "The minister, a former judge, said"; not ", founded in 1967,". */
function isFiniteBehindMark(clause: Clause, i: number, k: number, mayFollowQuote: boolean): boolean {
  if (mayFollowQuote) return true;
  if (hasAgent(clause, i) || hasLateAgent(clause, i) || norm(clause, k) !== ',')
    return norm(clause, k) === ')' || norm(clause, k) === '"';
  if (hasMainVerbBefore(clause, k)) return false;
  const later = finiteVerbBehind(clause, i, true);
  return later === undefined || isTrailingSpeech(clause, i, later);
}

/** "The mine, once rich, served as a refuge, the BBC reported": the last verb is a trailing cue, and no main verb. */
function isTrailingSpeech(clause: Clause, i: number, verb: number): boolean {
  if (!takesFrame(lemmaAt(clause, verb), 'insert')) return false;
  const next = classAt(clause, verb + 1);
  if (next !== undefined && next !== 'mark' && next !== 'preposition' && next !== 'name') return false;
  for (let k = verb - 1; k > i; k--) if (norm(clause, k) === ',') return true;
  return false;
}

/** "The minister said"; not "the plan drafted by Chile" nor "the plan announced last week was". */
function isFiniteBehindNoun(clause: Clause, i: number, lemma: string, byAgent: boolean): boolean {
  const earlier = finiteVerbBefore(clause, i);
  if (earlier !== undefined && !byAgent && (isAsNoun(clause, i) || isSpeechInTime(clause, i, earlier))) return true;
  if (earlier !== undefined) {
    const opensClause = takesFrame(lemmaAt(clause, earlier), 'that', 'addressee-that');
    return opensClause && !byAgent && finiteVerbBehind(clause, i, false) === undefined;
  }
  if (byAgent) return false;
  if (quotesSomebody(clause, i) || OBJECTS.test(norm(clause, i + 1))) return true;
  const isUnreduced = isSpeechVerb(lemma) && !REDUCIBLE.has(lemma);
  const later = finiteVerbBehind(clause, i, false);
  if (isUnreduced || later === undefined || hasObjectBeforeTime(clause, i, later)) return true;
  return (takesFrame(lemma, 'that') && isNominal(classAt(clause, i + 1))) || hasAddressee(clause, i, lemma);
}

/** "condemned the raid as rescuers searched the rubble": "as" and a plural noun open a clause of time. */
function isAsNoun(clause: Clause, i: number): boolean {
  const isPlural = classAt(clause, i - 1) === 'noun' && norm(clause, i - 1).endsWith('s');
  return isPlural && [2, 3].some((back) => norm(clause, i - back) === 'as') && !isSpeechVerb(lemmaAt(clause, i));
}

/** "The move came a day after Chad warned that": in a clause of time a verb of speech with what it says. */
function isSpeechInTime(clause: Clause, i: number, earlier: number): boolean {
  const lemma = lemmaAt(clause, i);
  let k = i - 1;
  while (k > earlier && !TIME_CLAUSES.test(norm(clause, k))) k--;
  if (k === earlier || k === i - 1 || reportingVerbs(lemma).length === 0) return false;
  const next = classAt(clause, i + 1);
  const isDate = WEEKDAYS.has(norm(clause, i + 1)) || PAST_TIMES.test(norm(clause, i + 1));
  if (next === 'complementiser') return true;
  if (next === 'preposition') return opensComplement(clause, i + 1, lemma);
  return isNominal(next) && !isDate;
}

/** "called for", "threatened to block": a preposition that the verb of speech takes. */
function opensComplement(clause: Clause, at: number, lemma: string): boolean {
  if (norm(clause, at) === 'to') return takesFrame(lemma, 'to-inf') && has(clause.tags[at + 1], 'infinitive');
  return norm(clause, at) === 'for'
    ? takesFrame(lemma, 'for-np')
    : norm(clause, at) === 'of' && takesFrame(lemma, 'of-np');
}

/** "Chad voiced concern after rebels had crossed the lake": an object stands behind it, and the later verb in a clause of time. */
function hasObjectBeforeTime(clause: Clause, i: number, later: number): boolean {
  const object = norm(clause, i + 1);
  if (!isNominal(classAt(clause, i + 1)) || WEEKDAYS.has(object) || PAST_TIMES.test(object)) return false;
  for (let k = i + 2; k < later - 1; k++) if (TIME_CLAUSES.test(norm(clause, k))) return true;
  return false;
}

/** "The minister accused Chile of …": a participle behind its noun has no object of its own. */
function hasAddressee(clause: Clause, i: number, lemma: string): boolean {
  if (!takesFrame(lemma, 'addressee-of-inf', 'addressee-to-inf') || WEEKDAYS.has(norm(clause, i + 1))) return false;
  return /^(?:name|determiner|pronoun)$/.test(classAt(clause, i + 1) ?? '');
}

/** "Interfax quoted the minister as saying". */
function quotesSomebody(clause: Clause, i: number): boolean {
  for (let k = i + 1; k < clause.last; k++)
    if (norm(clause, k) === 'as' && norm(clause, k + 1) === 'saying') return true;
  return false;
}

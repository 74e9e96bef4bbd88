import type { VerbReading, WordClass } from '../../doc/layers.ts';
import type { ScannedWord } from '../../stages/scan.ts';
import type { Frame } from '../pack.ts';
import { verbReadings } from './conjugation.ts';
import { lemmaParts } from './lemma.ts';
import { reportingVerbs } from './reporting.ts';
import type { Tag } from './tag.ts';
import { BE, CLAUSE_NOUNS, CLAUSE_PRONOUNS, HAVE, MODALS, REDUCIBLE } from './words.ts';

/** A sentence whose tags are being settled, word `first` to `last`. */
interface Clause {
  readonly words: readonly ScannedWord[];
  readonly tags: Tag[];
  readonly first: number;
  readonly last: number;
}

/**
 * Settles what only the whole sentence tells: which forms in -ed are finite and which are participles, and what each
 * "that" is. Returns new tags.
 */
export function settleForms(words: readonly ScannedWord[], sentence: readonly number[], given: readonly Tag[]): Tag[] {
  const tags = [...given];
  let first = 0;
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && sentence[i] === sentence[first]) continue;
    settleSentence({ words, tags, first, last: i - 1 });
    first = i;
  }
  return tags;
}

function settleSentence(clause: Clause): void {
  const { tags, first, last } = clause;
  for (let i = first; i <= last; i++) if (isStray(clause, i)) tags[i] = { wordClass: 'noun', verb: [] };
  for (let i = first; i <= last; i++) {
    const tag = tags[i];
    if (tag?.wordClass === 'verb') tags[i] = settledVerb(clause, i, tag);
  }
  const verb = verbOfVerbless(clause);
  if (verb !== undefined) tags[verb] = { wordClass: 'verb', verb: finiteReadings(clause, verb) };
  for (let i = first; i <= last; i++)
    if (isJoinedBase(clause, i)) tags[i] = { wordClass: 'verb', verb: bases(clause, i) };
  for (let i = first; i <= last; i++)
    if (clause.words[i]?.norm === 'as' && leadsSpeech(clause, i)) tags[i] = { wordClass: 'subordinator', verb: [] };
  for (let i = first; i <= last; i++)
    if (tags[i]?.wordClass === 'complementiser' && clause.words[i]?.norm === 'that')
      tags[i] = { wordClass: kindOfThat(clause, i), verb: [] };
}

/** "Brussels demands answers": where no word is a finite verb, the form in -s that a name stands before is one. */
function verbOfVerbless(clause: Clause): number | undefined {
  for (let i = clause.first; i <= clause.last; i++) if (hasTense(clause, i)) return undefined;
  for (let i = clause.first + 1; i < clause.last; i++) {
    const isSubject = classAt(clause, i - 1) === 'name' || (classAt(clause, i - 1) === 'noun' && i > clause.first + 1);
    if (classAt(clause, i) !== 'noun' || !isSubject || !isObjectStart(classAt(clause, i + 1))) continue;
    const thirds = finiteReadings(clause, i);
    if (thirds.some((r) => reportingVerbs(r.lemma).length > 0)) return i;
    if (thirds.length > 0 && norm(clause, i + 1) === 'to' && classAt(clause, i - 1) === 'name') return i;
  }
  return undefined;
}

const isObjectStart = (wordClass: WordClass | undefined): boolean =>
  isNominal(wordClass) || wordClass === 'number' || wordClass === 'preposition' || wordClass === 'complementiser';

const finiteReadings = (clause: Clause, i: number): readonly VerbReading[] =>
  verbReadings(norm(clause, i)).filter((r) => r.number === 's' || r.tense === 'past');

const bases = (clause: Clause, i: number): readonly VerbReading[] =>
  verbReadings(norm(clause, i)).filter((r) => r.tense === 'present');

/** "should speed up the work and tap the potential": a noun by itself, but joined to an infinitive and before an object. */
function isJoinedBase(clause: Clause, i: number): boolean {
  if (classAt(clause, i) !== 'noun' || classAt(clause, i + 1) !== 'determiner') return false;
  const joint = beforeAdverbs(clause, i);
  if (classAt(clause, joint) !== 'conjunction' && norm(clause, joint) !== ',') return false;
  if (!verbReadings(norm(clause, i)).some((r) => r.tense === 'infinitive')) return false;
  for (let k = joint; k > clause.first; k--)
    if (classAt(clause, k) === 'verb') return isBare(clause, beforeAdverbs(clause, k));
  return false;
}

/** "As Manila noted,": a subject and a verb of speech, and then the clause ends. */
function leadsSpeech(clause: Clause, i: number): boolean {
  for (let k = i + 1; k <= clause.last && k < i + SUBJECT_LENGTH; k++) {
    const tag = clause.tags[k];
    if (tag?.wordClass === 'mark' || tag?.wordClass === 'preposition') return false;
    if (tag?.wordClass !== 'verb') continue;
    const next = classAt(clause, k + 1);
    return (
      rowsHave(tag.verb[0]?.lemma ?? '', ...SPEECH_FRAMES) &&
      (next === undefined || next === 'mark' || next === 'pronoun')
    );
  }
  return false;
}

const has = (tag: Tag | undefined, tense: VerbReading['tense']): boolean =>
  tag?.verb.some((r) => r.tense === tense) ?? false;
const only = (tag: Tag, ...tenses: VerbReading['tense'][]): readonly VerbReading[] =>
  tag.verb.filter((r) => tenses.includes(r.tense));
const norm = ({ words, first, last }: Clause, i: number): string =>
  i < first || i > last ? '' : (words[i]?.norm ?? '');
const classAt = ({ tags, first, last }: Clause, i: number): WordClass | undefined =>
  i < first || i > last ? undefined : tags[i]?.wordClass;

function settledVerb(clause: Clause, i: number, tag: Tag): Tag {
  const k = beforeAdverbs(clause, i);
  const word = norm(clause, i);
  if (BE.has(word) || HAVE.has(word) || isDo(clause, i)) return auxiliary(clause, k, tag);
  if (has(tag, 'participle') && isCompleted(clause, k)) return participle(tag);
  if (has(tag, 'infinitive') && isBare(clause, k)) return { wordClass: 'verb', verb: only(tag, 'infinitive') };
  if (!has(tag, 'past')) {
    if (has(tag, 'participle')) return participle(tag);
    return has(tag, 'infinitive') ? { wordClass: 'verb', verb: only(tag, 'present') } : tag;
  }
  // "spoke by phone": a form that is no participle
  if (!has(tag, 'participle')) return { wordClass: 'verb', verb: only(tag, 'past') };
  return isFinitePast(clause, i, k, tag)
    ? { wordClass: 'verb', verb: only(tag, 'past', 'participle') }
    : participle(tag);
}

/** "to have", "may be" are infinitives, "the fields have" is none. */
const auxiliary = (clause: Clause, k: number, tag: Tag): Tag => {
  if (!has(tag, 'infinitive')) return tag;
  const finite = only(tag, 'present', 'past');
  return { wordClass: 'verb', verb: isBare(clause, k) || finite.length === 0 ? only(tag, 'infinitive') : finite };
};

const isBare = (clause: Clause, k: number): boolean =>
  norm(clause, k) === 'to' || MODALS.has(norm(clause, k)) || isDo(clause, k);

/** "land transport": behind a singular noun a base form is a noun. */
function isStrayBase(clause: Clause, i: number, tag: Tag): boolean {
  if (!has(tag, 'infinitive') || has(tag, 'past')) return false;
  if (classAt(clause, i - 1) === 'name') return isObject(clause, i);
  if (classAt(clause, i - 1) !== 'noun') return false;
  return !/(?:[^s]s|people|police|men|women)$/.test(norm(clause, i - 1)) && !isJoinedSubject(clause, i - 1);
}

/** "called the Guyanese account": inside the object of a verb that takes no clause. */
function isObject(clause: Clause, i: number): boolean {
  const earlier = verbBefore(clause, i);
  return earlier !== undefined && !rowsHave(clause.tags[earlier]?.verb[0]?.lemma ?? '', 'that', 'addressee-that');
}

/** "the minister and his aide agree". */
const isJoinedSubject = (clause: Clause, i: number): boolean =>
  [2, 3, 4].some((n) => norm(clause, i - n + 1) === 'and') && isNominal(classAt(clause, clause.first));

/** A noun that was taken for a verb in the present. */
function isStray(clause: Clause, i: number): boolean {
  const tag = clause.tags[i];
  const word = norm(clause, i);
  if (tag?.wordClass !== 'verb' || !has(tag, 'present') || BE.has(word) || HAVE.has(word) || isDo(clause, i))
    return false;
  if (has(tag, 'infinitive') && isBare(clause, beforeAdverbs(clause, i))) return false;
  return isStrayPlural(clause, i) || isStrayBase(clause, i, tag);
}

/** "blocking grain ships": behind a noun of a clause that has its verb, a form in -s is a noun. */
function isStrayPlural(clause: Clause, i: number): boolean {
  const word = norm(clause, i);
  if (!/s$/.test(word) || classAt(clause, i - 1) !== 'noun') return false;
  if (isNominal(classAt(clause, i + 1)) || classAt(clause, i + 1) === 'complementiser') return false;
  const earlier = verbBefore(clause, i);
  return earlier !== undefined && !rowsHave(clause.tags[earlier]?.verb[0]?.lemma ?? '', 'that', 'addressee-that');
}

/** The last verb form of the clause before a word, with or without a tense. */
function verbBefore(clause: Clause, i: number): number | undefined {
  for (let k = i - 1; k >= clause.first; k--) {
    if (BOUNDARIES.has(classAt(clause, k) ?? 'mark') || /^[,;:]$/.test(clause.words[k]?.raw ?? '')) return undefined;
    if (classAt(clause, k) === 'verb') return k;
  }
  return undefined;
}

const participle = (tag: Tag): Tag => ({ wordClass: 'adjective', verb: only(tag, 'participle') });

const isDo = (clause: Clause, i: number): boolean => /^(?:do|does|did|don't|doesn't|didn't)$/.test(norm(clause, i));

function beforeAdverbs(clause: Clause, i: number): number {
  let k = i - 1;
  while (classAt(clause, k) === 'adverb' || classAt(clause, k) === 'negation') k--;
  return k;
}

/** A form of "be" or "have" stands before. */
const isCompleted = (clause: Clause, k: number): boolean =>
  classAt(clause, k) === 'verb' && (BE.has(norm(clause, k)) || HAVE.has(norm(clause, k)));

const rowsHave = (lemma: string, ...frames: readonly Frame[]): boolean =>
  reportingVerbs(lemma).some((row) => frames.some((frame) => row.frames.includes(frame)));

const isSpeechVerb = (lemma: string): boolean =>
  reportingVerbs(lemma).some((row) => row.weak !== true && SPEECH_FRAMES.some((frame) => row.frames.includes(frame)));
const isQuoteVerb = (lemma: string): boolean => rowsHave(lemma, 'insert', 'quote', 'addressee-that');
const SPEECH_FRAMES: readonly Frame[] = ['that', 'insert', 'quote', 'addressee-that'];

/** Whether a form in -ed (or "said", "held") without an auxiliary is the verb of a clause. `k`: the word before it. */
function isFinitePast(clause: Clause, i: number, k: number, tag: Tag): boolean {
  const lemma = tag.verb[0]?.lemma ?? '';
  const previous = norm(clause, k);
  const isSpeech = isSpeechVerb(lemma);
  const byAgent = hasAgent(clause, i);
  switch (classAt(clause, k)) {
    case undefined:
      return isSpeech && !REDUCIBLE.has(lemma) && !byAgent && isNominal(classAt(clause, i + 1));
    case 'determiner':
    case 'possessive':
    case 'preposition':
      return false;
    case 'pronoun':
      return CLAUSE_PRONOUNS.has(previous) || isSpeech;
    case 'relative':
    case 'complementiser':
    case 'number':
      return true;
    case 'verb':
      return false;
    case 'conjunction':
      return hasMainVerbBefore(clause, k);
    case 'mark':
      // "the “Silk Road” launched by": the marks of a name or a phrase
      if (CLOSING.has(norm(clause, k)) && isNominal(classAt(clause, k - 1)))
        return isFiniteBehindNoun(clause, i, lemma, isSpeech && !REDUCIBLE.has(lemma), byAgent);
      return isFiniteBehindMark(clause, i, k, isQuoteVerb(lemma) && !byAgent);
    default:
      return isFiniteBehindNoun(clause, i, lemma, isSpeech && !REDUCIBLE.has(lemma), byAgent);
  }
}

/** "drafted by", "put forward by"; not "began by saying" nor "stood by its word". */
function hasAgent(clause: Clause, i: number): boolean {
  const isParticle = classAt(clause, i + 1) === 'adverb' || classAt(clause, i + 1) === 'preposition';
  const by = norm(clause, i + 1) === 'by' ? i + 1 : isParticle && norm(clause, i + 2) === 'by' ? i + 2 : undefined;
  if (by === undefined || /ing$/.test(norm(clause, by + 1))) return false;
  return !reportingVerbs(clause.tags[i]?.verb[0]?.lemma ?? '').some((row) => lemmaParts(row.lemma).tail[0] === 'by');
}

/** ", concluded in 2015 by Chile and Peru,": the agent stands behind a date or a place. */
function hasLateAgent(clause: Clause, i: number): boolean {
  for (let k = i + 1; k <= i + AGENT_REACH && k < clause.last; k++) {
    const wordClass = classAt(clause, k);
    if (norm(clause, k) === 'by') return isNominal(classAt(clause, k + 1));
    if (wordClass === 'mark' || wordClass === 'verb' || wordClass === 'determiner') return false;
  }
  return false;
}

const CLOSING: ReadonlySet<string> = new Set(['"', "''", '”', '’', ')']);

const isNominal = (wordClass: WordClass | undefined): boolean =>
  wordClass === 'determiner' ||
  wordClass === 'noun' ||
  wordClass === 'name' ||
  wordClass === 'pronoun' ||
  wordClass === 'adjective';

/** ", said Wang" and "The minister, a former judge, said"; not ", founded in 1967,". */
function isFiniteBehindMark(clause: Clause, i: number, k: number, isSpeech: boolean): boolean {
  if (isSpeech) return true;
  if (hasAgent(clause, i) || hasLateAgent(clause, i) || norm(clause, k) !== ',')
    return norm(clause, k) === ')' || norm(clause, k) === '"';
  return !hasMainVerbBefore(clause, k) && finiteVerbBehind(clause, i, true) === undefined;
}

function isFiniteBehindNoun(clause: Clause, i: number, lemma: string, isSpeech: boolean, byAgent: boolean): boolean {
  const earlier = finiteVerbBefore(clause, i);
  if (earlier !== undefined) {
    const opensClause = rowsHave(clause.tags[earlier]?.verb[0]?.lemma ?? '', 'that', 'addressee-that');
    return opensClause && !byAgent && finiteVerbBehind(clause, i, false) === undefined;
  }
  if (byAgent) return false;
  if (quotesSomebody(clause, i)) return true;
  const later = finiteVerbBehind(clause, i, false);
  if (isSpeech || later === undefined) return true;
  return rowsHave(lemma, 'that') && isNominal(classAt(clause, i + 1));
}

/** Longest subject of "as … noted", in words. */
const SUBJECT_LENGTH = 9;
/** How far behind a participle its agent may stand, in words. */
const AGENT_REACH = 5;
/** Longest unit of speech behind its verb, in words. */
const UNIT_LENGTH = 5;
/** "Interfax quoted the minister as saying". */
function quotesSomebody(clause: Clause, i: number): boolean {
  for (let k = i + 1; k < clause.last; k++)
    if (norm(clause, k) === 'as' && norm(clause, k + 1) === 'saying') return true;
  return false;
}

const BOUNDARIES: ReadonlySet<WordClass> = new Set<WordClass>([
  'relative',
  'complementiser',
  'subordinator',
  'conjunction',
]);

/** The finite verb of the clause before a word. */
function finiteVerbBefore(clause: Clause, i: number): number | undefined {
  for (let k = i - 1; k >= clause.first; k--) {
    if (BOUNDARIES.has(classAt(clause, k) ?? 'mark') || /^[,;:]$/.test(clause.words[k]?.raw ?? '')) return undefined;
    if (hasTense(clause, k)) return k;
  }
  return undefined;
}

/** Whether the sentence has a finite verb before a word that stands in no relative clause. */
function hasMainVerbBefore(clause: Clause, i: number): boolean {
  let found = false;
  for (let k = i - 1; k >= clause.first; k--) {
    const wordClass = classAt(clause, k);
    if (wordClass === 'relative') found = false;
    if (wordClass === 'subordinator' || clause.words[k]?.raw === ';') return found;
    if (hasTense(clause, k)) found = true;
  }
  return found;
}

/** The next finite verb of the clause behind a word; over commas only where `overCommas`. */
function finiteVerbBehind(clause: Clause, i: number, overCommas: boolean): number | undefined {
  for (let k = i + 1; k <= clause.last; k++) {
    const raw = clause.words[k]?.raw ?? '';
    if (BOUNDARIES.has(classAt(clause, k) ?? 'mark') || raw === ';' || raw === ':' || (raw === ',' && !overCommas))
      return undefined;
    if (hasTense(clause, k) && !hasAgent(clause, k)) return k;
  }
  return undefined;
}

/** A verb with a tense; of forms in -ed not yet settled only those that no noun phrase follows or that follow a noun. */
function hasTense(clause: Clause, k: number): boolean {
  const tag = clause.tags[k];
  if (tag?.wordClass !== 'verb') return false;
  const before = beforeAdverbs(clause, k);
  const isOpen = norm(clause, before) === 'to' || (has(tag, 'participle') && isCompleted(clause, before));
  return !isOpen && tag.verb.some((r) => r.person !== undefined);
}

/** What a "that" is: it opens a clause behind a verb of speech, a relative clause behind a noun, or stands for something. */
function kindOfThat(clause: Clause, i: number): WordClass {
  const at = /^["“‘]$/.test(norm(clause, i - 1)) ? i - 2 : i - 1;
  const previous = classAt(clause, at);
  let k = i + 1;
  while (classAt(clause, k) === 'adverb') k++;
  const verbFollows = classAt(clause, k) === 'verb' && !has(clause.tags[k], 'gerund');
  const isBehindNoun = previous === 'noun' || previous === 'name' || previous === 'number' || previous === 'adjective';
  if (verbFollows) {
    if (isBehindNoun || previous === 'pronoun') return 'relative';
    return norm(clause, at) === ',' && classAt(clause, at - 1) !== 'verb' ? 'relative' : 'pronoun';
  }
  if (!isBehindNoun || previous === 'adjective') return 'complementiser';
  if (CLAUSE_NOUNS.has(norm(clause, at)) || endsUnit(clause, at)) return 'complementiser';
  return isBehindSpeech(clause, i) ? 'complementiser' : 'relative';
}

/** "made the case that": the last word of a unit of speech. */
function endsUnit(clause: Clause, at: number): boolean {
  for (let k = at - 1; k >= Math.max(clause.first, at - UNIT_LENGTH); k--) {
    const lemma = clause.tags[k]?.verb[0]?.lemma;
    if (lemma === undefined) continue;
    return reportingVerbs(lemma).some((row) => lemmaParts(row.lemma).tail.at(-1) === norm(clause, at));
  }
  return false;
}

/** "told reporters in Geneva that": a verb that takes a clause stands before, and no object of its own in between. */
function isBehindSpeech(clause: Clause, i: number): boolean {
  for (let k = i - 1; k >= clause.first; k--) {
    const wordClass = classAt(clause, k);
    if (wordClass === 'relative' || wordClass === 'complementiser' || wordClass === 'subordinator') return false;
    const lemma = clause.tags[k]?.verb[0]?.lemma;
    if (lemma === undefined || (wordClass !== 'verb' && wordClass !== 'adjective')) continue;
    if (rowsHave(lemma, 'addressee-that')) return true;
    if (wordClass === 'adjective') continue;
    const next = classAt(clause, k + 1);
    return (
      rowsHave(lemma, 'that') && (next === 'preposition' || next === 'name' || next === 'adverb' || next === 'mark')
    );
  }
  return false;
}

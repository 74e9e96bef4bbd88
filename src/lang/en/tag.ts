import type { VerbReading, WordClass } from '../../doc/layers.ts';
import type { ScannedWord } from '../../stages/scan.ts';
import { verbReadings } from './conjugation.ts';
import { type PartOfSpeech, partsOfSpeech } from './pos.ts';
import { reportingVerbs } from './reporting.ts';
import { settleForms } from './settle.ts';
import {
  ADVERBS,
  ARTICLES,
  BE,
  CLAUSE_PRONOUNS,
  CONJUNCTIONS,
  DEMONSTRATIVES,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  NUMBER_WORDS,
  PARTICIPIAL_ADJECTIVES,
  PARTICLES,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SELDOM_VERBS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WEEKDAYS,
} from './words.ts';

export interface Tag {
  readonly wordClass: WordClass;
  readonly verb: readonly VerbReading[];
}

/** What the rules look at: the words, their sentences, what compromise takes them for, and the tags so far. */
interface Place {
  readonly words: readonly ScannedWord[];
  readonly sentence: readonly number[];
  readonly parts: readonly PartOfSpeech[];
  readonly tags: readonly Tag[];
  readonly i: number;
  /** Words that stand with a capital within sentences and nowhere without. */
  readonly names: ReadonlySet<string>;
}

/**
 * Gives each word its class and readings: closed classes by table, open ones by compromise, mended by the words beside.
 * `sentence[i]` is the number of the sentence of word `i`. A participle that no auxiliary completes and that is no
 * finite verb is an adjective with its reading.
 */
export function tagEnglish(words: readonly ScannedWord[], sentence: readonly number[]): Tag[] {
  const parts = partsOfSpeech(words, sentence);
  const tags: Tag[] = [];
  const names = knownNames(words, sentence);
  for (const i of words.keys()) tags.push(tagWord({ words, sentence, parts, tags, i, names }));
  return settleForms(words, sentence, tags);
}

function knownNames(words: readonly ScannedWord[], sentence: readonly number[]): Set<string> {
  const names = new Set<string>();
  for (const [i, word] of words.entries())
    if (/^\p{Lu}/u.test(word.raw) && i > 0 && sentence[i - 1] === sentence[i] && words[i - 1]?.kind === 'word')
      names.add(word.norm);
  for (const word of words) if (/^\p{Ll}/u.test(word.raw)) names.delete(word.norm);
  return names;
}

const plain = (wordClass: WordClass): Tag => ({ wordClass, verb: [] });

function tagWord(place: Place): Tag {
  const { words, parts, i } = place;
  const word = words[i];
  if (word === undefined) throw new RangeError(`no word ${i}`);
  if (word.kind === 'word' && NUMBER_WORDS.has(word.norm)) return plain('number');
  if (word.kind !== 'word') return plain(word.kind === 'mark' ? 'mark' : 'number');
  if (isAcronym(place, word)) return plain('name');
  const auxiliary = auxiliaryTag(place, word);
  if (auxiliary !== undefined) return auxiliary;
  const closed = closedClass(place, word);
  if (closed !== undefined) return plain(closed);
  const isCapital = /^\p{Lu}/u.test(word.raw);
  if (isCapital && (!isSentenceStart(place) || isNameAtStart(place, word))) return plain('name');
  if (PARTICIPIAL_ADJECTIVES.has(word.norm) && isPredicate(place)) return plain('adjective');
  const readings = verbReadings(word.norm);
  if (isVerbHere(place, word, readings)) return { wordClass: 'verb', verb: readings };
  if (parts[i] === 'adverb' || (/ly$/.test(word.norm) && parts[i] !== 'noun' && parts[i] !== 'adjective'))
    return plain('adverb');
  const participles = readings.filter((r) => r.tense === 'participle' || r.tense === 'gerund');
  if (parts[i] === 'adjective' || (participles.length > 0 && parts[i] === 'verb'))
    return { wordClass: 'adjective', verb: participles };
  return plain('noun');
}

/** WHO, US, IT: capitals beside words that have none. */
function isAcronym(place: Place, { raw }: ScannedWord): boolean {
  const isShouted = /^\p{Lu}{2,}$/u.test(next(place)?.raw ?? '') || /^\p{Lu}{2,}$/u.test(rawBefore(place));
  return /^\p{Lu}{2,}$/u.test(raw) && !isShouted;
}

const rawBefore = (place: Place): string => (before(place) === undefined ? '' : (place.words[place.i - 1]?.raw ?? ''));

/** Behind a form of "be" or "remain", or before a noun. */
function isPredicate(place: Place): boolean {
  let distance = 1;
  while (before(place, distance)?.wordClass === 'adverb' || before(place, distance)?.wordClass === 'negation')
    distance++;
  const wordClass = before(place, distance)?.wordClass;
  if (wordClass === 'determiner' || wordClass === 'possessive' || wordClass === 'adjective') return true;
  const norm = place.words[place.i]?.norm ?? '';
  if (/ing$/.test(norm) && !/willing$/.test(norm)) return false;
  if (!/ed$/.test(norm)) return true;
  return BE.has(normBefore(place, distance)) || /^(?:remain|feel|seem|appear)/.test(normBefore(place, distance));
}

function before({ sentence, tags, i }: Place, distance = 1): Tag | undefined {
  return sentence[i - distance] === sentence[i] ? tags[i - distance] : undefined;
}

function next({ words, sentence, i }: Place, distance = 1): ScannedWord | undefined {
  return sentence[i + distance] === sentence[i] ? words[i + distance] : undefined;
}

const normBefore = (place: Place, distance = 1): string =>
  before(place, distance) === undefined ? '' : (place.words[place.i - distance]?.norm ?? '');

function isSentenceStart({ words, sentence, i }: Place): boolean {
  let k = i - 1;
  while (k >= 0 && sentence[k] === sentence[i] && words[k]?.kind === 'mark' && !/[,;)]/.test(words[k]?.raw ?? '')) k--;
  return k < 0 || sentence[k] !== sentence[i];
}

/** A capital at the start says nothing of a word, unless the next has one too or compromise knows the name. */
function isNameAtStart(place: Place, word: ScannedWord): boolean {
  if (/^\p{Lu}{2}/u.test(word.raw) || /\./.test(word.raw)) return true;
  if (place.names.has(word.norm)) return true;
  const part = place.parts[place.i];
  if (part === 'verb') return /^\p{Lu}/u.test(next(place)?.raw ?? '') && !/(?:ing|ed)$/.test(word.norm);
  if (part === 'adverb') return false;
  return part === 'name' || /^\p{Lu}/u.test(next(place)?.raw ?? '') || next(place)?.norm === "'s";
}

function auxiliaryTag(place: Place, word: ScannedWord): Tag | undefined {
  const { norm, raw } = word;
  if (norm === "'s" || norm === "'") return possessiveOrVerb(place, word);
  if (!BE.has(norm) && !HAVE.has(norm) && !DO.has(norm) && !MODALS.has(norm)) return undefined;
  if (raw === 'May' || raw === 'Will') return isSentenceStart(place) && raw === 'Will' ? verb(norm) : undefined;
  const previous = before(place);
  const isNoun =
    (norm === 'will' || norm === 'might' || norm === 'can') &&
    (previous?.wordClass === 'determiner' ||
      previous?.wordClass === 'possessive' ||
      previous?.wordClass === 'adjective');
  return isNoun ? plain('noun') : verb(norm);
}

const verb = (norm: string): Tag => ({ wordClass: 'verb', verb: verbReadings(norm) });

/** "China's plan" has an owner, "he's" and "that's" a verb. */
function possessiveOrVerb(place: Place, word: ScannedWord): Tag {
  const owner = normBefore(place);
  // "nobody's backyard"
  if (/(?:body|one)$/.test(owner) && isNominalAt(place, 1)) return plain('possessive');
  const isPronoun = CLAUSE_PRONOUNS.has(owner) || RELATIVES.has(owner) || owner === 'what' || owner === 'here';
  return word.norm === "'s" && isPronoun ? verb("'s") : plain('possessive');
}

function closedClass(place: Place, word: ScannedWord): WordClass | undefined {
  const { norm } = word;
  const following = next(place);
  if (NEGATIONS.has(norm)) return 'negation';
  if (norm === 'that') return isNominalAt(place, 1) && isDeterminerPlace(place) ? 'determiner' : 'complementiser';
  if (norm === 'whether') return 'complementiser';
  if (norm === 'if') return 'subordinator';
  if (norm === 'what' || norm === 'whatever') return 'relative';
  if (norm === 'so' && following?.norm === 'that') return 'subordinator';
  if (norm === 'like' && /^(?:would|'d|wouldn't)$/.test(normBefore(place))) return undefined;
  if (norm === 'her')
    return isNominalAt(place, 1) && !DETERMINERS.has(following?.norm ?? '') ? 'determiner' : 'pronoun';
  if (DEMONSTRATIVES.has(norm)) return isNominalAt(place, 1) ? 'determiner' : 'pronoun';
  if (norm === 'there') return isAuxiliary(following) ? 'pronoun' : 'adverb';
  if (norm === 'one' || norm === 'none') return isNominalAt(place, 1) ? 'determiner' : 'pronoun';
  if (norm === 'both' || norm === 'either' || norm === 'neither')
    return isNominalAt(place, 1) ? 'determiner' : 'pronoun';
  if (SUBJECT_PRONOUNS.has(norm) || PRONOUNS.has(norm)) return 'pronoun';
  if (norm === 'no' && !isNominalAt(place, 1)) return 'adverb';
  if (ARTICLES.has(norm) || POSSESSIVES.has(norm)) return 'determiner';
  if (DETERMINERS.has(norm)) return isNominalAt(place, 1) ? 'determiner' : 'adverb';
  if (norm === 'yet') return 'adverb';
  if (/^(?:early|late|earlier|later)$/.test(norm) && WEEKDAYS.has(following?.norm ?? '')) return 'adverb';
  if (CONJUNCTIONS.has(norm)) return 'conjunction';
  if (RELATIVES.has(norm)) return 'relative';
  if (norm === 'as' && (following?.norm === 'if' || CLAUSE_PRONOUNS.has(following?.norm ?? ''))) return 'subordinator';
  if (PREPOSITIONS.has(norm)) return isParticle(place, norm, following) ? 'adverb' : 'preposition';
  if (SUBORDINATORS.has(norm)) return 'subordinator';
  if (ADVERBS.has(norm)) return 'adverb';
  return undefined;
}

const isAuxiliary = (word: ScannedWord | undefined): boolean =>
  word !== undefined && (BE.has(word.norm) || HAVE.has(word.norm) || MODALS.has(word.norm) || DO.has(word.norm));

/** "ruled out.", "spoke out against": no noun follows. */
function isParticle(place: Place, norm: string, following: ScannedWord | undefined): boolean {
  if (!PARTICLES.has(norm) || before(place)?.wordClass !== 'verb') return false;
  return following === undefined || following.kind === 'mark' || (PREPOSITIONS.has(following.norm) && norm !== 'in');
}

/** A noun, a name, an adjective or a number stands there, and no verb, preposition or mark. */
function isNominalAt(place: Place, distance: number): boolean {
  const word = next(place, distance);
  if (word === undefined || word.kind === 'mark') return false;
  if (word.kind === 'number') return true;
  if (isAuxiliary(word) || PREPOSITIONS.has(word.norm) || CONJUNCTIONS.has(word.norm)) return false;
  if (PRONOUNS.has(word.norm) || SUBORDINATORS.has(word.norm) || NEGATIONS.has(word.norm)) return word.norm === 'one';
  const part = place.parts[place.i + distance];
  return part !== 'verb' || /(?:ed|ing)$/.test(word.norm) || SELDOM_VERBS.has(word.norm);
}

/** "that country", "in that regard": behind a preposition or at the head of a clause, before a singular noun. */
function isDeterminerPlace(place: Place): boolean {
  const previous = before(place);
  const following = next(place)?.norm ?? '';
  const isSingularNoun = place.parts[place.i + 1] === 'noun' && !/(?:[^s]s|ing)$/.test(following);
  if (!isSingularNoun || DETERMINERS.has(following)) return false;
  const second = next(place, 2);
  const verbFollows = isAuxiliary(second) || place.parts[place.i + 2] === 'verb';
  return previous?.wordClass === 'preposition' || (previous === undefined && !verbFollows);
}

const NOMINAL_BEFORE: ReadonlySet<WordClass> = new Set<WordClass>(['determiner', 'possessive', 'number']);

function isVerbHere(place: Place, word: ScannedWord, readings: readonly VerbReading[]): boolean {
  if (readings.length === 0 || place.parts[place.i] === 'adverb') return false;
  const { norm } = word;
  if (norm === 'saying' && normBefore(place) === 'as') return true;
  const part = place.parts[place.i];
  const previous = verbalNeighbour(place);
  const has = (tense: string): boolean => readings.some((r) => r.tense === tense);
  if (previous === 'nominal') return false;
  if (previous === 'infinitive' && has('gerund') && part === 'verb') return true;
  if (previous === 'infinitive')
    return has('infinitive') && (part === 'verb' || (part !== 'adjective' && isBaseHere(place, norm)));
  if (previous === 'modal') return has('infinitive');
  if (isAuxiliary(next(place)) && !/ing$/.test(next(place)?.norm ?? '') && !has('gerund')) return false;
  if (previous === 'subject') return part === 'verb' || !has('gerund');
  if (previous === 'preposition')
    return has('gerund') && (part === 'verb' || isNominalAt(place, 1)) && !SELDOM_VERBS.has(norm);
  if (has('gerund') && before(place)?.wordClass === 'conjunction' && takesObject(place)) return true;
  if (has('gerund') && BE.has(normBefore(place)) && isNominalAt(place, 1)) return true;
  if (has('present') && isBehindQuote(place) && isNominalAt(place, 1)) return isQuoteVerb(readings);
  if (has('gerund') && rawBefore(place) === ',' && isSpeechGerund(place, readings)) return true;
  if (previous === 'verb' && !has('gerund') && !has('participle')) return false;
  // "cursed", "drew": a past is no noun; whether it is finite is settled later
  if (has('past') && !has('infinitive') && part !== 'verb')
    return part !== 'adjective' || isAfterNominal(place) || isBehindQuote(place);
  if (part !== 'verb' && has('present') && next(place)?.norm === 'that' && isAfterNominal(place))
    return opensClause(norm);
  if (part === 'verb') return !SELDOM_VERBS.has(norm) || takesObject(place);
  return !SELDOM_VERBS.has(norm) && has('present') && /s$/.test(norm) && isAfterNominal(place) && takesObject(place);
}

/** "…,” replies Madrid": behind a closing mark. */
const isBehindQuote = (place: Place): boolean => /^(?:["”’»]|'')$/.test(rawBefore(place));

const isQuoteVerb = (readings: readonly VerbReading[]): boolean =>
  readings.some(
    (r) =>
      r.number === 's' &&
      reportingVerbs(r.lemma).some((row) => row.frames.includes('insert') || row.frames.includes('quote')),
  );

/** ", warning of a shortage", ", adding it might close". */
const isSpeechGerund = (place: Place, readings: readonly VerbReading[]): boolean =>
  readings.some((r) => {
    const rows = r.tense === 'gerund' ? reportingVerbs(r.lemma) : [];
    const isAddressed = rows.some((row) => row.frames.includes('addressee-that')) && isNominalAt(place, 1);
    return rows.length > 0 && (isAddressed || takesObject(place) || PREPOSITIONS.has(next(place)?.norm ?? ''));
  });

/** A verb of speech with a clause: "The IMF projects that". */
const opensClause = (norm: string): boolean =>
  verbReadings(norm).some(
    (r) =>
      r.tense === 'present' && r.number === 's' && reportingVerbs(r.lemma).some((row) => row.frames.includes('that')),
  );

/** What stands before a word, adverbs passed over, and what it lets follow. */
type Neighbour = 'nominal' | 'infinitive' | 'modal' | 'subject' | 'preposition' | 'verb' | 'other';

function verbalNeighbour(place: Place): Neighbour {
  let distance = 1;
  while (before(place, distance)?.wordClass === 'adverb' || before(place, distance)?.wordClass === 'negation')
    distance++;
  const previous = before(place, distance);
  const norm = normBefore(place, distance);
  if (previous === undefined) return 'other';
  if (norm === 'to') return 'infinitive';
  if (MODALS.has(norm) || (DO.has(norm) && previous.wordClass === 'verb')) return 'modal';
  if (norm === 'whose') return 'nominal';
  if (SUBJECT_PRONOUNS.has(norm) || RELATIVES.has(norm)) return 'subject';
  if (NOMINAL_BEFORE.has(previous.wordClass)) return 'nominal';
  if (previous.wordClass === 'verb' && !BE.has(norm) && !HAVE.has(norm)) return distance === 1 ? 'verb' : 'other';
  return previous.wordClass === 'preposition' ? 'preposition' : 'other';
}

/** "to support efforts": behind "to" a base form that compromise takes for a noun is a verb where an object follows. */
const isBaseHere = (place: Place, norm: string): boolean =>
  takesObject(place) && !/(?:ion|ment|ness|ship|ian|ist|grapher)$/.test(norm);

/** An article, a pronoun, a possessive or a name follows: two noun phrases seldom meet so. */
function takesObject(place: Place): boolean {
  const word = next(place);
  if (word === undefined || word.kind === 'mark') return false;
  return (
    word.kind === 'number' ||
    DETERMINERS.has(word.norm) ||
    DEMONSTRATIVES.has(word.norm) ||
    word.norm === 'that' ||
    PRONOUNS.has(word.norm) ||
    (/^\p{Lu}/u.test(word.raw) && word.norm !== word.raw)
  );
}

function isAfterNominal(place: Place): boolean {
  const previous = before(place)?.wordClass;
  return previous === 'name' || previous === 'noun' || previous === 'pronoun';
}

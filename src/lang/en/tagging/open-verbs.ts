import type { VerbReading, WordClass } from '../../../doc/layers.ts';
import type { ScannedWord } from '../../../stages/scan.ts';
import { verbReadings } from '../conjugation.ts';
import { reportingVerbs, takesFrame } from '../reporting.ts';
import { BE, DO, HAVE, MODALS, PREPOSITIONS, RELATIVES, SELDOM_VERBS, SUBJECT_PRONOUNS } from '../words.ts';
import {
  before,
  distanceOverAdverbs,
  isAfterNominal,
  isAuxiliary,
  isNominalAt,
  next,
  normBefore,
  type Place,
  rawBefore,
  takesObject,
} from './place.ts';

/** Whether a word that may be a form of a verb is one here. Whether it is finite is settled later. */
export function isVerbHere(place: Place, word: ScannedWord, readings: readonly VerbReading[]): boolean {
  if (readings.length === 0 || (place.parts[place.i] === 'adverb' && !isBacking(place))) return false;
  const { norm } = word;
  if (norm === 'saying' && normBefore(place) === 'as') return true;
  const part = place.parts[place.i];
  if (isTwinNoun(place, readings) || isGathering(place) || isQuotedAttribute(place, readings)) return false;
  const previous = verbalNeighbour(place);
  const has = (tense: string): boolean => readings.some((r) => r.tense === tense);
  if (previous === 'nominal' || isBehindAttribute(place, readings) || isBehindThird(place, readings)) return false;
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
  if (has('gerund') && isBehindComma(place) && isSpeechGerund(place, readings)) return true;
  if (previous === 'verb' && !has('gerund') && !has('participle')) return false;
  // "cursed", "drew": a past is no noun; whether it is finite is settled later
  if (has('past') && !has('infinitive') && part !== 'verb')
    return part !== 'adjective' || isAfterNominal(place) || isBehindQuote(place);
  if (part !== 'verb' && has('present') && next(place)?.norm === 'that' && isAfterNominal(place))
    return opensClause(norm);
  if (part === 'verb') return !SELDOM_VERBS.has(norm) || takesObject(place);
  if (SELDOM_VERBS.has(norm) || !readings.some(isThird) || !isAfterNominal(place)) return false;
  // "recalls having negotiated"
  return takesObject(place) || next(place)?.norm === 'having';
}

/** "a common patrol", "her last book", "the Japanese engineers": behind an adjective with its article stands a noun. */
function isBehindAttribute(place: Place, readings: readonly VerbReading[]): boolean {
  const article = before(place, 2)?.wordClass;
  if (article === undefined || takesObject(place)) return false;
  // "voiced deep concern about"
  if (article === 'verb' && PREPOSITIONS.has(next(place)?.norm ?? '')) return isBareBehindAdjective(place, readings);
  if (!NOMINAL_BEFORE.has(article)) return false;
  const part = place.parts[place.i - 1];
  if (part === 'demonym' || (part === 'adjective' && before(place)?.wordClass === 'name'))
    return readings.every(isThird);
  return isBareBehindAdjective(place, readings);
}

const isBareBehindAdjective = (place: Place, readings: readonly VerbReading[]): boolean =>
  before(place)?.wordClass === 'adjective' &&
  readings.every(({ tense }) => tense === 'infinitive' || tense === 'present');

/** "Brussels demands answers": of two forms in -s behind a name the first is the verb. */
function isBehindThird(place: Place, readings: readonly VerbReading[]): boolean {
  if (before(place)?.wordClass !== 'noun' || before(place, 2)?.wordClass !== 'name') return false;
  const isTwin = verbReadings(normBefore(place)).some((r) => isThird(r) && reportingVerbs(r.lemma).length > 0);
  return isTwin && readings.every(isThird) && !takesObject(place);
}

/** "its “unwavering support”": behind a determiner and an opening mark. */
const isQuotedAttribute = (place: Place, readings: readonly VerbReading[]): boolean =>
  readings.every(({ tense }) => tense === 'gerund') &&
  OPENING.test(rawBefore(place)) &&
  before(place, 2)?.wordClass === 'determiner' &&
  isNominalAt(place, 1);

/** "a regular press briefing", "the Senate hearing": the noun of a gathering behind its determiner and its attributes. */
function isGathering(place: Place): boolean {
  if (!GATHERINGS.test(place.words[place.i]?.norm ?? '')) return false;
  for (let back = 1; back <= 4; back++) {
    const wordClass = before(place, back)?.wordClass;
    if (wordClass === 'determiner') return true;
    if (wordClass === undefined || !/^(?:noun|name|adjective)$/.test(wordClass)) return false;
  }
  return false;
}

const GATHERINGS = /^(?:briefing|hearing|gathering|signing|ruling)$/;

/** "by the verdict and sentence,": a base form joined to a noun with its article, and nothing behind it. */
function isTwinNoun(place: Place, readings: readonly VerbReading[]): boolean {
  const isBare = readings.every(({ tense }) => tense === 'infinitive' || tense === 'present');
  const isJoined = before(place)?.wordClass === 'conjunction' && before(place, 2)?.wordClass === 'noun';
  const isEnd = /^[,;.]$/.test(next(place)?.raw ?? '.');
  return isBare && isJoined && isEnd && before(place, 3)?.wordClass === 'determiner';
}

const isThird = (r: VerbReading): boolean => r.tense === 'present' && r.number === 's';

/** "to back Ukraine", "would back the plan": no adverb before an object. */
export function isBacking(place: Place): boolean {
  const previous = normBefore(place);
  return place.words[place.i]?.norm === 'back' && (previous === 'to' || MODALS.has(previous)) && takesObject(place);
}

/** "…,” replies Madrid": behind a closing mark. */
const isBehindQuote = (place: Place): boolean => /^(?:["”’»]|'')$/.test(rawBefore(place));

const isQuoteVerb = (readings: readonly VerbReading[]): boolean =>
  readings.some((r) => r.number === 's' && takesFrame(r.lemma, 'insert', 'quote'));

/** A comma stands before, or one inside a closing mark: "“overblown,” adding". */
const isBehindComma = (place: Place): boolean =>
  rawBefore(place) === ',' || (isBehindQuote(place) && normBefore(place, 2) === ',');

/** ", warning of a shortage", ", adding it might close". */
const isSpeechGerund = (place: Place, readings: readonly VerbReading[]): boolean =>
  readings.some((r) => {
    const rows = r.tense === 'gerund' ? reportingVerbs(r.lemma) : [];
    const isAddressed = rows.some((row) => row.frames.includes('addressee-that')) && isNominalAt(place, 1);
    if (rows.some((row) => row.frames.includes('quote')) && opensQuotation(place)) return true;
    return rows.length > 0 && (isAddressed || takesObject(place) || PREPOSITIONS.has(next(place)?.norm ?? ''));
  });

/** ", saying: “…”", ", saying, “…”". */
function opensQuotation(place: Place): boolean {
  const mark = next(place)?.raw ?? '';
  return OPENING.test(mark) || (/^[,:]$/.test(mark) && OPENING.test(next(place, 2)?.raw ?? ''));
}

const OPENING = /^(?:["“«‘]|'')$/;

/** A verb of speech with a clause: "The IMF projects that". */
const opensClause = (norm: string): boolean =>
  verbReadings(norm).some((r) => r.tense === 'present' && r.number === 's' && takesFrame(r.lemma, 'that'));

const NOMINAL_BEFORE: ReadonlySet<WordClass> = new Set<WordClass>(['determiner', 'possessive', 'number']);

/** What stands before a word, adverbs passed over, and what it lets follow. */
type Neighbour = 'nominal' | 'infinitive' | 'modal' | 'subject' | 'preposition' | 'verb' | 'other';

function verbalNeighbour(place: Place): Neighbour {
  const distance = distanceOverAdverbs(place);
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

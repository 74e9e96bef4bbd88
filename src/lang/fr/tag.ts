import type { VerbReading, WordClass } from '../../doc/layers.ts';
import type { ScannedWord } from '../../stages/scan.ts';
import type { Tag } from '../tag.ts';
import { verbReadings } from './conjugation.ts';
import {
  ADVERBS,
  COMPLEMENTISERS,
  CONJUNCTIONS,
  DETERMINERS,
  NEGATIONS,
  NEVER_VERBS,
  OBJECT_CLITICS,
  OTHER_PRONOUNS,
  PRENOMINAL,
  PREPOSITIONS,
  RELATIVES,
  SELDOM_VERBS,
  SPELLING,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './words.ts';

const AUXILIARIES = new Set(['être', 'avoir']);
const MODALS = new Set(['devoir', 'pouvoir', 'vouloir', 'falloir']);
const FINITE = new Set([
  'present',
  'imperfect',
  'past',
  'future',
  'conditional',
  'subjunctive',
  'imperfectSubjunctive',
]);
/** Infinitives that are nouns behind a determiner. */
const NOMINAL_INFINITIVES = new Set([
  'pouvoir',
  'devoir',
  'savoir',
  'dîner',
  'déjeuner',
  'souvenir',
  'avenir',
  'rire',
  'sourire',
  'vivre',
  'dialoguer',
]);
/** Gerund forms that are prepositions or nouns. */
const NO_GERUNDS = new Set([
  'pendant',
  'durant',
  'avant',
  'suivant',
  'moyennant',
  'concernant',
  'devant',
  'cependant',
  'maintenant',
  'autant',
  'enfant',
  'géant',
  'instant',
  'restaurant',
  'nonobstant',
  'avenant',
  'commandant',
  'dirigeant',
]);

/** Verbs of speech whose gerund is no noun: "le qualifiant de", "l'exhortant à". */
const ADDRESSING = new Set([
  'accuser',
  'qualifier',
  'exhorter',
  'inviter',
  'appeler',
  'remercier',
  'féliciter',
  'juger',
  'traiter',
  'assurer',
  'sommer',
  'presser',
  'encourager',
]);

/** Tenses whose forms are no nouns. */
const NO_NOUN_TENSES = new Set(['future', 'conditional', 'imperfect']);

export const isFiniteReading = (reading: VerbReading): boolean => FINITE.has(reading.tense);

/**
 * Gives each word its class, from the closed classes, the conjugation and the words beside it. `sentence[i]` is the
 * number of the sentence of word `i`. A word with readings as a verb that is a noun here keeps participle readings only.
 */
export function tagFrench(words: readonly ScannedWord[], sentence: readonly number[]): Tag[] {
  const tags: Tag[] = [];
  for (const i of words.keys()) tags.push(tagWord(words, sentence, tags, i));
  return giveVerblessClausesTheirs(words, sentence, tags);
}

function tagWord(words: readonly ScannedWord[], sentence: readonly number[], tags: readonly Tag[], i: number): Tag {
  const word = words[i];
  if (word === undefined) throw new RangeError(`no word ${i}`);
  if (word.kind !== 'word') return { wordClass: word.kind === 'mark' ? 'mark' : 'number', verb: [] };
  const { norm } = word;
  const closed = closedClass(words, sentence, tags, i);
  if (closed !== undefined) return { wordClass: closed, verb: [] };
  const readings = NEVER_VERBS.has(norm) ? [] : verbReadings(norm);
  const startsSentence = isSentenceStart(words, sentence, i);
  const item = itemVerb(words, sentence, i, readings);
  if (item.length > 0) return { wordClass: 'verb', verb: item };
  if (/^\p{Lu}/u.test(word.raw) && !startsSentence) return { wordClass: 'name', verb: [] };
  const participles = readings.filter((r) => r.tense === 'participle');
  const use = verbUse(words, sentence, tags, i, readings);
  if (use.length > 0) return { wordClass: 'verb', verb: [...use, ...participles.filter((p) => !use.includes(p))] };
  if (
    startsSentence &&
    /^\p{Lu}/u.test(word.raw) &&
    /^\p{Lu}/u.test(words[i + 1]?.raw ?? '') &&
    sentence[i + 1] === sentence[i]
  )
    return { wordClass: 'name', verb: [] };
  if (
    norm.endsWith('ment') &&
    norm.length > 6 &&
    !DETERMINERS.has(before(words, i)) &&
    !PREPOSITIONS.has(before(words, i))
  )
    return { wordClass: 'adverb', verb: [] };
  if (PRENOMINAL.has(norm) || participles.length > 0) return { wordClass: 'adjective', verb: participles };
  return { wordClass: 'noun', verb: [] };
}

const before = (words: readonly ScannedWord[], i: number): string => words[i - 1]?.norm ?? '';

function isSentenceStart(words: readonly ScannedWord[], sentence: readonly number[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && sentence[k] === sentence[i] && words[k]?.kind === 'mark' && !/[,;)]/.test(words[k]?.raw ?? '')) k--;
  return k < 0 || sentence[k] !== sentence[i];
}

function closedClass(
  words: readonly ScannedWord[],
  sentence: readonly number[],
  tags: readonly Tag[],
  i: number,
): WordClass | undefined {
  const previous = i > 0 && sentence[i - 1] === sentence[i] ? tags[i - 1] : undefined;
  const word = words[i];
  if (word === undefined) return undefined;
  const { norm, raw } = word;
  if (SPELLING.enclitics.some((enclitic) => enclitic === norm)) return 'pronoun';
  if (NEGATIONS.has(norm)) return 'negation';
  if (COMPLEMENTISERS.has(norm)) return 'complementiser';
  if (RELATIVES.has(norm)) return 'relative';
  if (norm === 'a') return raw === 'A' && !isParticipleAt(words, i + 1) ? 'preposition' : undefined;
  if (norm === 'en') return isVerbAhead(words, i + 1, previous) ? 'clitic' : 'preposition';
  if (norm === 'ce' || norm === "c'")
    return isFormOf(words[i + 1], 'être') || isAfterCe(words[i + 1]) ? 'pronoun' : 'determiner';
  // "Tout peut encore se réparer"
  if (norm === 'tout' && isModalAhead(words[i + 1])) return 'pronoun';
  if (DETERMINERS.has(norm) && !OBJECT_CLITICS.has(norm)) {
    if (PREPOSITIONS.has(norm)) return 'determiner';
    return /^(tout|tous|toutes|tel|telle)$/.test(norm) && !isNominalAhead(words, i + 1) ? 'adverb' : 'determiner';
  }
  if (norm === 'nous' || norm === 'vous') return isSubjectHere(words, previous, i) ? 'pronoun' : 'clitic';
  if (SUBJECT_PRONOUNS.has(norm)) return 'pronoun';
  if (norm === 'lui' || norm === 'leur') {
    if (isVerbAhead(words, i + 1, previous)) return 'clitic';
    return norm === 'leur' ? 'determiner' : 'pronoun';
  }
  if (DETERMINERS.has(norm)) return isCliticArticle(words, sentence, tags, i) ? 'clitic' : 'determiner';
  if (OBJECT_CLITICS.has(norm)) return 'clitic';
  if (OTHER_PRONOUNS.has(norm)) return 'pronoun';
  if (CONJUNCTIONS.has(norm)) return 'conjunction';
  if (norm === 'bien' || norm === 'comme' || norm === 'si' || norm === 'alors')
    return before(words, i + 2).startsWith('qu')
      ? 'subordinator'
      : norm === 'comme' || norm === 'si'
        ? 'subordinator'
        : 'adverb';
  if (PREPOSITIONS.has(norm)) return 'preposition';
  if (SUBORDINATORS.has(norm)) return 'subordinator';
  if (ADVERBS.has(norm)) return 'adverb';
  return undefined;
}

function isModalAhead(word: ScannedWord | undefined): boolean {
  return (
    word !== undefined &&
    verbReadings(word.norm).some((r) => isFiniteReading(r) && (MODALS.has(r.lemma) || AUXILIARIES.has(r.lemma)))
  );
}

function isAfterCe(word: ScannedWord | undefined): boolean {
  return (
    word?.norm === 'qui' ||
    word?.norm === 'que' ||
    word?.norm === "qu'" ||
    word?.norm === 'dont' ||
    word?.norm === "n'" ||
    word?.norm === 'ne'
  );
}

function isFormOf(word: ScannedWord | undefined, lemma: string): boolean {
  return word !== undefined && verbReadings(word.norm).some((r) => r.lemma === lemma && isFiniteReading(r));
}

function isParticipleAt(words: readonly ScannedWord[], i: number): boolean {
  const word = words[i];
  return word !== undefined && verbReadings(word.norm).some((r) => r.tense === 'participle');
}

/** A verb follows at once, or behind further clitics. */
function isVerbAhead(words: readonly ScannedWord[], i: number, previous: Tag | undefined): boolean {
  const word = words[i];
  if (word === undefined || word.kind !== 'word' || /^\p{Lu}/u.test(word.raw)) return false;
  if (/^(le|la|les|l'|y|en|lui|leur)$/.test(word.norm)) return isVerbAhead(words, i + 1, previous);
  const readings = verbReadings(word.norm);
  if (readings.some((r) => r.tense === 'infinitive') && !NOMINAL_INFINITIVES.has(word.norm)) return true;
  const afterSubject =
    previous?.wordClass === 'pronoun' ||
    previous?.wordClass === 'negation' ||
    previous?.wordClass === 'relative' ||
    previous?.wordClass === 'clitic' ||
    previous?.wordClass === 'name';
  const finite = readings.filter(isFiniteReading);
  // "leur livrerait", "et lui a promis": no noun has such a form
  if (finite.length > 0 && finite.every((r) => NO_NOUN_TENSES.has(r.tense))) return true;
  if (finite.some((r) => AUXILIARIES.has(r.lemma)) && /^(?:a|ont|avait|avaient)$/.test(word.norm)) return true;
  return afterSubject && !SELDOM_VERBS.has(word.norm) && finite.length > 0;
}

function isNominalAhead(words: readonly ScannedWord[], i: number): boolean {
  const word = words[i];
  return word !== undefined && word.kind !== 'mark' && !PREPOSITIONS.has(word.norm);
}

function isSubjectHere(words: readonly ScannedWord[], previous: Tag | undefined, i: number): boolean {
  if (previous?.wordClass === 'pronoun' || previous?.wordClass === 'negation' || previous?.wordClass === 'relative')
    return false;
  const next = words[i + 1];
  if (next === undefined || next.kind !== 'word') return true;
  return (
    verbReadings(next.norm).some((r) => isFiniteReading(r) && r.number === 'p') ||
    NEGATIONS.has(next.norm) ||
    OBJECT_CLITICS.has(next.norm)
  );
}

/** le, la, les, l' are object pronouns: "qui le nie", "pour les obtenir", "Paris les poursuit", "l'a accusé". */
function isCliticArticle(
  words: readonly ScannedWord[],
  sentence: readonly number[],
  tags: readonly Tag[],
  i: number,
): boolean {
  const before = i > 0 && sentence[i - 1] === sentence[i] ? tags[i - 1] : undefined;
  const next = words[i + 1];
  if (next === undefined || next.kind !== 'word' || sentence[i + 1] !== sentence[i] || /^\p{Lu}/u.test(next.raw))
    return false;
  if (/^(y|en|lui|leur)$/.test(next.norm)) return isVerbAhead(words, i + 2, before);
  const readings = verbReadings(next.norm);
  if (readings.length === 0) return false;
  const previous = before?.wordClass;
  const strong = previous === 'pronoun' || previous === 'negation' || previous === 'relative' || previous === 'clitic';
  if (strong && readings.some(isFiniteReading)) return true;
  if (readings.some((r) => r.tense === 'infinitive') && !NOMINAL_INFINITIVES.has(next.norm))
    return (
      previous === 'preposition' ||
      previous === 'verb' ||
      previous === 'conjunction' ||
      previous === 'negation' ||
      previous === 'adverb' ||
      strong
    );
  if (/^(ayant|étant)$/.test(next.norm)) return true;
  if (
    isGerundAhead(words, i) &&
    (previous === 'conjunction' || words[i - 1]?.raw === ',' || words[i - 1]?.norm === 'en')
  )
    return true;
  if (readings.some((r) => AUXILIARIES.has(r.lemma) && isFiniteReading(r)) && next.norm !== 'est') return true;
  // "et les encourage": behind "les" a noun is in the plural
  const isSingular =
    words[i]?.norm === 'les' && !/[sxz]$/.test(next.norm) && readings.some((r) => isFiniteReading(r) && r.person === 3);
  if (isSingular && (previous === 'conjunction' || words[i - 1]?.raw === ',')) return true;
  const finite = readings.filter(isFiniteReading);
  if (finite.length > 0 && finite.every((r) => NO_NOUN_TENSES.has(r.tense))) return true;
  if (hasFiniteBefore(words, sentence, tags, i)) return false;
  return (
    (previous === 'name' || previous === 'noun') &&
    !SELDOM_VERBS.has(next.norm) &&
    readings.some((r) => isFiniteReading(r) && r.person === 3 && r.tense !== 'past') &&
    !isNounLike(next.norm)
  );
}

/** "les jugeant", "l'accusant de": no noun in the plural ends so, and these verbs have none in the singular. */
function isGerundAhead(words: readonly ScannedWord[], i: number): boolean {
  const next = words[i + 1]?.norm ?? '';
  const gerunds = verbReadings(next).filter((r) => r.tense === 'gerund');
  if (gerunds.length === 0 || NO_GERUNDS.has(next)) return false;
  return words[i]?.norm === 'les' || gerunds.some((r) => ADDRESSING.has(r.lemma));
}

/** The clause has its finite verb already. */
function hasFiniteBefore(
  words: readonly ScannedWord[],
  sentence: readonly number[],
  tags: readonly Tag[],
  i: number,
): boolean {
  for (let k = i - 1; k >= 0 && sentence[k] === sentence[i]; k--) {
    const tag = tags[k];
    if (tag?.wordClass === 'relative' || tag?.wordClass === 'complementiser' || words[k]?.raw === ',') return false;
    if (tag?.wordClass === 'verb' && tag.verb.some(isFiniteReading)) return true;
  }
  return false;
}

/** What may stand behind the verb that opens an item of a decision. */
const OPENS_OBJECT =
  /^(?:le|la|les|l'|un|une|son|sa|ses|leur|leurs|ce|cet|cette|ces|tous|toutes|toute|tout|que|qu'|à|au|aux|avec|sur|contre|pour|«|")$/;

/** "1. Condamne fermement…", "; 2. Décide de créer…", "- Exige que…": the verb at the head of an item, its subject given before. */
function itemVerb(
  words: readonly ScannedWord[],
  sentence: readonly number[],
  i: number,
  readings: readonly VerbReading[],
): readonly VerbReading[] {
  const word = words[i];
  if (word === undefined || !standsAfterItemMark(words, sentence, i)) return [];
  const gerund = readings.filter((r) => r.tense === 'gerund');
  if (gerund.length > 0 && word.breaks > 0 && !NO_GERUNDS.has(word.norm)) return gerund;
  const present = readings.filter((r) => r.tense === 'present' && r.person === 3);
  let k = i + 1;
  while (words[k]?.kind === 'word' && (ADVERBS.has(words[k]?.norm ?? '') || /.{4}ment$/.test(words[k]?.norm ?? '')))
    k++;
  const next = words[k]?.norm ?? '';
  const isInfinitive = verbReadings(words[k + 1]?.norm ?? '').some((r) => r.tense === 'infinitive');
  const hasObject = k > i + 1 || OPENS_OBJECT.test(next) || (/^(?:de|d')$/.test(next) && isInfinitive);
  return hasObject ? present : [];
}

/** A number or a bullet, a semicolon or a colon stands before the word, or ends the line before. */
function standsAfterItemMark(words: readonly ScannedWord[], sentence: readonly number[], i: number): boolean {
  const raw = (k: number): string => words[k]?.raw ?? '';
  if (/^[.)°]$/.test(raw(i - 1)) && /^(?:\d+|\p{L}|[ivx]+)$/u.test(raw(i - 2)))
    return (
      i < 3 || (words[i - 2]?.breaks ?? 0) > 0 || /^[;:,(]$/.test(raw(i - 3)) || sentence[i - 3] !== sentence[i - 2]
    );
  if (/^(?:-|–|—|•|\*|·|\d+)$/.test(raw(i - 1)))
    return i < 2 || (words[i - 1]?.breaks ?? 0) > 0 || /^[;:]$/.test(raw(i - 2));
  return (words[i]?.breaks ?? 0) > 0 && /^[;:,]$/.test(raw(i - 1));
}

/** Words in these endings are nouns rather than verb forms behind an article. */
function isNounLike(norm: string): boolean {
  return /(?:tion|sion|té|eur|ence|ance|isme|age|ures?|ises?|ées?|ites?|oles?|anges?|andes?|êtes?|ontres?|ides?)$/.test(
    norm,
  );
}

/** The readings as a verb that fit the words around; none where it is a noun or an adjective here. */
function verbUse(
  words: readonly ScannedWord[],
  sentence: readonly number[],
  tags: readonly Tag[],
  i: number,
  readings: readonly VerbReading[],
): readonly VerbReading[] {
  if (readings.length === 0) return [];
  const word = words[i];
  const previous = i > 0 && sentence[i - 1] === sentence[i] ? tags[i - 1] : undefined;
  const norm = word?.norm ?? '';
  const behindNominal =
    previous?.wordClass === 'determiner' ||
    previous?.wordClass === 'number' ||
    (PRENOMINAL.has(before(words, i)) && previous !== undefined);
  const infinitive = readings.filter((r) => r.tense === 'infinitive');
  if (infinitive.length > 0)
    return behindNominal && !/^(au|du)$/.test(before(words, i)) && previous?.wordClass === 'determiner'
      ? []
      : infinitive;
  const gerund = readings.filter((r) => r.tense === 'gerund');
  if (gerund.length > 0 && !NO_GERUNDS.has(norm)) return behindNominal ? [] : gerund;
  const finite = readings.filter(
    (r) => isFiniteReading(r) && (r.person === 3 || r.person === 1 || before(words, i) === 'vous'),
  );
  if (finite.length === 0) return [];
  return isFiniteHere(words, sentence, tags, i, finite) ? finite : [];
}

function isFiniteHere(
  words: readonly ScannedWord[],
  sentence: readonly number[],
  tags: readonly Tag[],
  i: number,
  finite: readonly VerbReading[],
): boolean {
  const norm = words[i]?.norm ?? '';
  const next = words[i + 1];
  if (next !== undefined && SPELLING.enclitics.some((enclitic) => enclitic === next.norm)) return true;
  let k = i - 1;
  while (k >= 0 && sentence[k] === sentence[i] && tags[k]?.wordClass === 'adverb') k--;
  const previous = k >= 0 && sentence[k] === sentence[i] ? tags[k] : undefined;
  const previousNorm = words[k]?.norm ?? '';
  switch (previous?.wordClass) {
    case 'pronoun':
    case 'clitic':
    case 'negation':
    case 'relative':
      return previousNorm !== 'tous' || !SELDOM_VERBS.has(norm);
    case 'determiner':
    case 'number':
    case 'preposition':
      return false;
    default:
  }
  // "« manque de transparence »": a noun at the head of a quoted phrase
  const opensPhrase = /^[«“"(]$/.test(previousNorm) && /^(?:de|d'|du|des)$/.test(next?.norm ?? '');
  if (
    opensPhrase &&
    !verbReadings(words[i + 2]?.norm ?? '').some((r) => r.tense === 'infinitive') &&
    !OBJECT_CLITICS.has(words[i + 2]?.norm ?? '')
  )
    return false;
  if (finite.some((r) => AUXILIARIES.has(r.lemma) || MODALS.has(r.lemma))) return norm !== 'avions' && norm !== 'été';
  if (previous?.wordClass === 'adjective' && PRENOMINAL.has(previousNorm)) return false;
  if (SELDOM_VERBS.has(norm) && !standsBetweenPhrases(words, previous, i)) return false;
  const third = finite.filter((r) => r.person === 3);
  if (third.length === 0) return false;
  if (third.every((r) => r.tense === 'past' || r.tense === 'imperfectSubjunctive'))
    return /(?:[^iu]a|èrent|it|irent)$/.test(norm) && norm.length > 5 && !isNounLike(norm);
  if (previous === undefined) return false;
  if (previous.wordClass === 'verb')
    return previous.verb.some((r) => r.tense === 'infinitive' || r.tense === 'participle');
  return true;
}

/** "L'ONU demande la": a name or noun before, an article or "que" behind: two noun phrases do not meet so. */
function standsBetweenPhrases(words: readonly ScannedWord[], previous: Tag | undefined, i: number): boolean {
  const behind =
    previous?.wordClass === 'name' ||
    previous?.wordClass === 'noun' ||
    words[i - 1]?.raw === ',' ||
    words[i - 1]?.raw === ')' ||
    words[i - 1]?.norm === 'et' ||
    words[i - 1]?.norm === 'mais';
  const next = words[i + 1];
  if (!behind || next?.spaced === false) return false;
  if (/^(?:le|la|les|l'|un|une|que|qu'|sa|son|ses|leur|leurs)$/.test(next?.norm ?? '')) return true;
  if (words[i - 1]?.norm === 'et' && /^(?:demande(?:nt)?|annonce(?:nt)?|appelle(?:nt)?)$/.test(words[i]?.norm ?? ''))
    return true;
  if (words[i - 1]?.norm === 'mais' && /^\p{Lu}/u.test(next?.raw ?? '')) return true;
  if (previous?.wordClass !== 'name') return false;
  const opensInfinitive =
    /^(?:de|d'|à)$/.test(next?.norm ?? '') &&
    verbReadings(words[i + 2]?.norm ?? '').some((r) => r.tense === 'infinitive');
  return opensInfinitive || /^\p{Lu}/u.test(next?.raw ?? '');
}

/**
 * "La France demande à l'Iran…": a form that is a noun far more often is the verb where its clause has none,
 * a subject stands before it and an object, a clause or a preposition follows.
 */
function giveVerblessClausesTheirs(
  words: readonly ScannedWord[],
  sentence: readonly number[],
  tags: readonly Tag[],
): Tag[] {
  const out = [...tags];
  let start = 0;
  for (let i = 0; i <= words.length; i++) {
    if (i < words.length && sentence[i] === sentence[start]) continue;
    fillClause(words, out, start, i);
    start = i;
  }
  return out;
}

function fillClause(words: readonly ScannedWord[], tags: Tag[], start: number, end: number): void {
  let hasVerb = false;
  for (let i = start; i < end; i++) {
    const tag = tags[i];
    const word = words[i];
    if (tag === undefined || word === undefined) continue;
    if (tag.wordClass === 'verb' && tag.verb.some(isFiniteReading)) hasVerb = true;
    if (tag.wordClass === 'relative' || tag.wordClass === 'complementiser') hasVerb = true;
    if (hasVerb || !SELDOM_VERBS.has(word.norm) || tag.wordClass !== 'noun') continue;
    const previous = tags[i - 1]?.wordClass;
    const next = tags[i + 1]?.wordClass;
    const hasSubject =
      i > start &&
      (previous === 'name' ||
        previous === 'noun' ||
        previous === 'adjective' ||
        words[i - 1]?.raw === ',' ||
        words[i - 1]?.raw === ')');
    const hasObject =
      next === 'determiner' ||
      next === 'complementiser' ||
      words[i + 1]?.norm === 'à' ||
      words[i + 1]?.norm === 'aux' ||
      words[i + 1]?.norm === 'au' ||
      words[i + 1]?.raw === '«' ||
      words[i + 1]?.raw === '"';
    const third = verbReadings(word.norm).filter((r) => isFiniteReading(r) && r.person === 3);
    if (hasSubject && hasObject && third.length > 0 && !/^(?:des|du)$/.test(words[i + 1]?.norm ?? '')) {
      tags[i] = { wordClass: 'verb', verb: third };
      hasVerb = true;
    }
  }
}

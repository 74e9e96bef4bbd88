import type { WordClass } from '../../../doc/layers.ts';
import type { ScannedWord } from '../../../stages/scan.ts';
import type { Tag } from '../../tag.ts';
import { verbReadings } from '../conjugation.ts';
import {
  ADVERBS,
  COMPLEMENTISERS,
  CONJUNCTIONS,
  DETERMINERS,
  ENCLITICS,
  NEGATIONS,
  OBJECT_CLITICS,
  OTHER_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../words.ts';
import { isCliticArticle, isTellingAhead, isVerbAhead } from './clitics.ts';
import { before, type Place } from './place.ts';
import { AUXILIARIES, isFiniteReading, MODALS } from './readings.ts';

/** The class of a word that has one whatever stands around, or by a few words beside it. */
export function closedClass(place: Place): WordClass | undefined {
  const { words, sentence, tags, i } = place;
  const previous = i > 0 && sentence[i - 1] === sentence[i] ? tags[i - 1] : undefined;
  const word = words[i];
  if (word === undefined) return undefined;
  const { norm, raw } = word;
  if (ENCLITICS.has(norm)) return 'pronoun';
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
    if (isVerbAhead(words, i + 1, previous) || isTellingAhead(words, i)) return 'clitic';
    return norm === 'leur' ? 'determiner' : 'pronoun';
  }
  if (DETERMINERS.has(norm)) return isCliticArticle(place) ? 'clitic' : 'determiner';
  // "s'il pleut"
  if (norm === "s'" && /^ils?$/.test(words[i + 1]?.norm ?? '')) return 'subordinator';
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

import type { WordClass } from '../../../doc/layers.ts';
import type { ScannedWord } from '../../../stages/scan.ts';
import { verbReadings } from '../conjugation.ts';
import {
  ADVERBS,
  ARTICLES,
  CLAUSE_PRONOUNS,
  CONJUNCTIONS,
  DEMONSTRATIVES,
  DETERMINERS,
  HAVE,
  NEGATIONS,
  PARTICLES,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WEEKDAYS,
} from '../words.ts';
import { isBacking } from './open-verbs.ts';
import { before, isAfterNominal, isAuxiliary, isNominalAt, next, normBefore, type Place } from './place.ts';

/** The class of a word of the closed classes, by the words beside it where several fit; undefined for all others. */
export function closedClass(place: Place, word: ScannedWord): WordClass | undefined {
  const { norm } = word;
  const following = next(place);
  if (NEGATIONS.has(norm)) return 'negation';
  if (norm === 'that') return isNominalAt(place, 1) && isDeterminerPlace(place) ? 'determiner' : 'complementiser';
  if (norm === 'whether') return 'complementiser';
  if (norm === 'if') return 'subordinator';
  if (norm === 'what' || norm === 'whatever') return 'relative';
  if (norm === 'so' && following?.norm === 'that') return 'subordinator';
  if (norm === 'like' && /^(?:would|'d|wouldn't)$/.test(normBefore(place))) return undefined;
  // "for the rest of her campaign,": a form that is verb and noun
  if (norm === 'her' && before(place)?.wordClass === 'preposition' && place.parts[place.i + 1] === 'verb')
    return /ing$/.test(following?.norm ?? '') ? 'pronoun' : 'determiner';
  if (norm === 'her')
    return isNominalAt(place, 1) && !DETERMINERS.has(following?.norm ?? '') ? 'determiner' : 'pronoun';
  if (DEMONSTRATIVES.has(norm)) return isNominalAt(place, 1) ? 'determiner' : 'pronoun';
  if (norm === 'there') return isAuxiliary(following) ? 'pronoun' : 'adverb';
  if (norm === 'one' || norm === 'none') return isNominalAt(place, 1) ? 'determiner' : 'pronoun';
  // "have both argued"
  if (norm === 'both' && before(place)?.wordClass === 'verb' && /(?:ed|n|t|id)$/.test(following?.norm ?? ''))
    return 'adverb';
  // "China and Peru both noted", "has since accused"
  if (/^(?:both|each)$/.test(norm) && isAfterNominal(place) && isPast(following)) return 'adverb';
  if (norm === 'since' && HAVE.has(normBefore(place)) && isPast(following)) return 'adverb';
  // "which once fed a town"
  if (norm === 'once' && before(place)?.wordClass === 'relative') return 'adverb';
  if (isBacking(place)) return undefined;
  if (norm === 'mine' && before(place)?.wordClass === 'determiner') return undefined;
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

const isPast = (word: ScannedWord | undefined): boolean =>
  word !== undefined && verbReadings(word.norm).some((r) => r.tense === 'past' || r.tense === 'participle');

/** "ruled out.", "spoke out against": no noun follows. */
function isParticle(place: Place, norm: string, following: ScannedWord | undefined): boolean {
  if (!PARTICLES.has(norm) || before(place)?.wordClass !== 'verb') return false;
  return following === undefined || following.kind === 'mark' || (PREPOSITIONS.has(following.norm) && norm !== 'in');
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

import type { ScannedWord } from '../../../stages/scan.ts';
import type { Tag } from '../../tag.ts';
import { verbReadings } from '../conjugation.ts';
import { SELDOM_VERBS } from '../words.ts';
import type { Place } from './place.ts';
import {
  AUXILIARIES,
  isFiniteReading,
  isNounLike,
  NO_GERUNDS,
  NO_NOUN_TENSES,
  NOMINAL_INFINITIVES,
} from './readings.ts';

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

/** Verbs of speech to somebody whose gerund is no noun: "leur signifiant que". */
const TELLING = new Set([
  'dire',
  'promettre',
  'rappeler',
  'signifier',
  'demander',
  'annoncer',
  'ordonner',
  'reprocher',
  'garantir',
  'souhaiter',
  'proposer',
  'enjoindre',
  'conseiller',
  'recommander',
  'suggérer',
  'expliquer',
  'adresser',
  'exprimer',
  'réitérer',
]);

/** A verb follows at once, or behind further clitics. */
export function isVerbAhead(words: readonly ScannedWord[], i: number, previous: Tag | undefined): boolean {
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

/** le, la, les, l' are object pronouns: "qui le nie", "pour les obtenir", "Paris les poursuit", "l'a accusé". */
export function isCliticArticle(place: Place): boolean {
  const { words, sentence, tags, i } = place;
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
  if (hasFiniteBefore(place)) return false;
  return (
    (previous === 'name' || previous === 'noun') &&
    !SELDOM_VERBS.has(next.norm) &&
    readings.some((r) => isFiniteReading(r) && r.person === 3 && r.tense !== 'past') &&
    !isNounLike(next.norm)
  );
}

/** "en lui promettant", ", leur signifiant que": the pronoun is who is told. */
export function isTellingAhead(words: readonly ScannedWord[], i: number): boolean {
  const before = words[i - 1]?.norm ?? '';
  const next = words[i + 1]?.norm ?? '';
  if (!/^(?:,|en|et|»)$/.test(before) || NO_GERUNDS.has(next)) return false;
  return verbReadings(next).some((r) => r.tense === 'gerund' && (ADDRESSING.has(r.lemma) || TELLING.has(r.lemma)));
}

/** "les jugeant", "l'accusant de": no noun in the plural ends so, and these verbs have none in the singular. */
function isGerundAhead(words: readonly ScannedWord[], i: number): boolean {
  const next = words[i + 1]?.norm ?? '';
  const gerunds = verbReadings(next).filter((r) => r.tense === 'gerund');
  if (gerunds.length === 0 || NO_GERUNDS.has(next)) return false;
  return words[i]?.norm === 'les' || gerunds.some((r) => ADDRESSING.has(r.lemma));
}

/** The clause has its finite verb already. */
function hasFiniteBefore(place: Place): boolean {
  const { words, sentence, tags, i } = place;
  for (let k = i - 1; k >= 0 && sentence[k] === sentence[i]; k--) {
    const tag = tags[k];
    if (tag?.wordClass === 'relative' || tag?.wordClass === 'complementiser' || words[k]?.raw === ',') return false;
    if (tag?.wordClass === 'verb' && tag.verb.some(isFiniteReading)) return true;
  }
  return false;
}

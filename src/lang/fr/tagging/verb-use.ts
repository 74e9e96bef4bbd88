import type { VerbReading } from '../../../doc/layers.ts';
import type { ScannedWord } from '../../../stages/scan.ts';
import type { Tag } from '../../tag.ts';
import { verbReadings } from '../conjugation.ts';
import { ENCLITICS, OBJECT_CLITICS, PRENOMINAL, SELDOM_VERBS } from '../words.ts';
import { before, type Place } from './place.ts';
import { AUXILIARIES, isFiniteReading, isNounLike, MODALS, NO_GERUNDS } from './readings.ts';

/** The readings as a verb that fit the words around; none where it is a noun or an adjective here. */
export function verbUse(place: Place, readings: readonly VerbReading[]): readonly VerbReading[] {
  const { words, sentence, tags, i } = place;
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
  return isFiniteHere(place, finite) ? finite : [];
}

function isFiniteHere(place: Place, finite: readonly VerbReading[]): boolean {
  const { words, sentence, tags, i } = place;
  const norm = words[i]?.norm ?? '';
  const next = words[i + 1];
  if (next !== undefined && ENCLITICS.has(next.norm)) return true;
  let k = i - 1;
  while (k >= 0 && sentence[k] === sentence[i] && tags[k]?.wordClass === 'adverb') k--;
  const previous = k >= 0 && sentence[k] === sentence[i] ? tags[k] : undefined;
  const previousNorm = words[k]?.norm ?? '';
  // "la rencontre d'aujourd'hui ouvre": a complement, and behind it the verb
  const isTimed =
    /^(?:d'|de)$/.test(previousNorm) && /^(?:aujourd'hui|hier|demain|ici|là-bas)$/.test(words[k + 1]?.norm ?? '');
  switch (isTimed ? undefined : previous?.wordClass) {
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
  if (finite.some((r) => AUXILIARIES.has(r.lemma) || MODALS.has(r.lemma))) return norm !== 'avions' && norm !== 'été';
  // "« manque de transparence »": a noun at the head of a quoted phrase
  const opensPhrase = /^[«“"(]$/.test(previousNorm) && /^(?:de|d'|du|des)$/.test(next?.norm ?? '');
  if (
    opensPhrase &&
    !verbReadings(words[i + 2]?.norm ?? '').some((r) => r.tense === 'infinitive') &&
    !OBJECT_CLITICS.has(words[i + 2]?.norm ?? '')
  )
    return false;
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

/** "« Nous sommes prêts », lance": a closing mark and perhaps a comma stand before. */
function isBehindQuotation(words: readonly ScannedWord[], i: number): boolean {
  const mark = words[i - 1]?.raw === ',' ? i - 2 : i - 1;
  return words[i]?.spaced === true && /^[»”"]$/.test(words[mark]?.raw ?? '');
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
  if (isBehindQuotation(words, i) && /^\p{Lu}/u.test(next?.raw ?? '')) return true;
  if (!behind || next?.spaced === false) return false;
  if (/^(?:le|la|les|l'|un|une|que|qu'|sa|son|ses|leur|leurs)$/.test(next?.norm ?? '')) return true;
  if (words[i - 1]?.norm === 'et' && /^(?:demande(?:nt)?|annonce(?:nt)?|appelle(?:nt)?)$/.test(words[i]?.norm ?? ''))
    return true;
  if (words[i - 1]?.norm === 'mais' && /^\p{Lu}/u.test(next?.raw ?? '')) return true;
  if (previous?.wordClass !== 'name') return false;
  // "Morin demande du temps": an indefinite object
  if (/^(?:du|des)$/.test(next?.norm ?? '')) return true;
  const opensInfinitive =
    /^(?:de|d'|à)$/.test(next?.norm ?? '') &&
    verbReadings(words[i + 2]?.norm ?? '').some((r) => r.tense === 'infinitive');
  return opensInfinitive || /^\p{Lu}/u.test(next?.raw ?? '');
}

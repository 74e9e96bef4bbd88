import type { VerbReading } from '../../../doc/layers.ts';
import { verbReadings } from '../conjugation.ts';
import { ADVERBS } from '../words.ts';
import type { Place } from './place.ts';
import { NO_GERUNDS } from './readings.ts';

/** What may stand behind the verb that opens an item of a decision. */
const OPENS_OBJECT =
  /^(?:le|la|les|l'|un|une|son|sa|ses|leur|leurs|ce|cet|cette|ces|tous|toutes|toute|tout|que|qu'|à|au|aux|avec|sur|contre|pour|«|")$/;

/** "1. Condamne fermement…", "; 2. Décide de créer…", "- Exige que…": the verb at the head of an item, its subject given before. */
export function itemVerb(place: Place, readings: readonly VerbReading[]): readonly VerbReading[] {
  const { words, i } = place;
  const word = words[i];
  if (word === undefined || !standsAfterItemMark(place)) return [];
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
function standsAfterItemMark(place: Place): boolean {
  const { words, sentence, i } = place;
  const raw = (k: number): string => words[k]?.raw ?? '';
  if (/^[.)°]$/.test(raw(i - 1)) && /^(?:\d+|\p{L}|[ivx]+)$/u.test(raw(i - 2)))
    return (
      i < 3 || (words[i - 2]?.breaks ?? 0) > 0 || /^[;:,(]$/.test(raw(i - 3)) || sentence[i - 3] !== sentence[i - 2]
    );
  if (/^(?:-|–|—|•|\*|·|\d+)$/.test(raw(i - 1)))
    return i < 2 || (words[i - 1]?.breaks ?? 0) > 0 || /^[;:]$/.test(raw(i - 2));
  return (words[i]?.breaks ?? 0) > 0 && /^[;:,]$/.test(raw(i - 1));
}

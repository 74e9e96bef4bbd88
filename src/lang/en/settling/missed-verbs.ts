import type { VerbReading, WordClass } from '../../../doc/layers.ts';
import { verbReadings } from '../conjugation.ts';
import { reportingVerbs } from '../reporting.ts';
import { beforeAdverbs, type Clause, classAt, has, isNominal, norm, takesInfinitive } from './clause.ts';
import { hasTense } from './verbs-around.ts';

/** "Brussels demands answers": where no word is a finite verb, the form in -s that a name stands before is one. */
export function verbOfVerbless(clause: Clause): number | undefined {
  for (let i = clause.first; i <= clause.last; i++) if (hasTense(clause, i)) return undefined;
  for (let i = clause.first + 1; i < clause.last; i++) {
    const isSubject = classAt(clause, i - 1) === 'name' || (classAt(clause, i - 1) === 'noun' && i > clause.first + 1);
    if (classAt(clause, i) !== 'noun' || !isSubject) continue;
    const thirds = finiteReadings(clause, i);
    // "Trade between Chad and Niger benefits not just the two"
    if (thirds.length > 0 && /^(?:determiner|negation)$/.test(classAt(clause, i + 1) ?? '')) return i;
    if (!isObjectStart(classAt(clause, i + 1))) continue;
    if (thirds.some((r) => reportingVerbs(r.lemma).length > 0)) return i;
    if (thirds.length > 0 && norm(clause, i + 1) === 'to' && classAt(clause, i - 1) === 'name') return i;
  }
  return undefined;
}

/** "3. Demands that …": the form in -s that opens an item of a list, behind its number or behind the mark of the item before. */
export function verbOfItem(clause: Clause): number | undefined {
  const i = itemStart(clause);
  if (i === undefined || !/^(?:noun|name)$/.test(classAt(clause, i) ?? '')) return undefined;
  const isSpeech = finiteReadings(clause, i).some((r) => r.number === 's' && reportingVerbs(r.lemma).length > 0);
  return isSpeech && isObjectStart(classAt(clause, i + 1)) && norm(clause, i + 1) !== 'of' ? i : undefined;
}

/** First word of an item, its number passed over; undefined where the sentence opens none. */
function itemStart({ words, first, last }: Clause): number | undefined {
  const raw = (i: number): string => words[i]?.raw ?? '';
  const isNumbered = (i: number): boolean => /^[.)]$/.test(raw(i - 1)) && words[i - 2]?.kind === 'number';
  for (let i = first; i <= Math.min(last, first + 3); i++) if (isNumbered(i)) return i;
  return /^[;:,]$/.test(raw(first - 1)) ? first : undefined;
}

const isObjectStart = (wordClass: WordClass | undefined): boolean =>
  isNominal(wordClass) || wordClass === 'number' || wordClass === 'preposition' || wordClass === 'complementiser';

/** The readings of a word as a third person singular or a past. */
export const finiteReadings = (clause: Clause, i: number): readonly VerbReading[] =>
  verbReadings(norm(clause, i)).filter((r) => r.number === 's' || r.tense === 'past');

/** "should speed up the work and tap the potential": a noun by itself, but joined to an infinitive and before an object. */
export function isJoinedBase(clause: Clause, i: number): boolean {
  if (classAt(clause, i) !== 'noun' || classAt(clause, i + 1) !== 'determiner') return false;
  const joint = beforeAdverbs(clause, i);
  if (classAt(clause, joint) !== 'conjunction' && norm(clause, joint) !== ',') return false;
  if (!verbReadings(norm(clause, i)).some((r) => r.tense === 'infinitive')) return false;
  for (let k = joint; k > clause.first; k--)
    if (classAt(clause, k) === 'verb') return takesInfinitive(clause, beforeAdverbs(clause, k));
  return false;
}

/** "Some countries keep stirring": a base form behind a noun and before a gerund. */
export function isAspectual(clause: Clause, i: number): boolean {
  if (classAt(clause, i) !== 'noun' || !ASPECTUAL.has(norm(clause, i)) || !isNominal(classAt(clause, i - 1)))
    return false;
  return classAt(clause, i + 1) === 'verb' && has(clause.tags[i + 1], 'gerund');
}

/** "Kenya slams Uganda, praises Rwanda": a second verb of speech in a headline. */
export function isListedPresent(clause: Clause, i: number): boolean {
  if (classAt(clause, i) !== 'noun' || norm(clause, i - 1) !== ',' || classAt(clause, i + 1) !== 'name') return false;
  const readings = finiteReadings(clause, i);
  if (!readings.some((r) => reportingVerbs(r.lemma).some((row) => row.weak !== true))) return false;
  for (let k = clause.first; k < i; k++) if (has(clause.tags[k], 'present') && hasTense(clause, k)) return true;
  return false;
}

const ASPECTUAL: ReadonlySet<string> = new Set(['keep', 'stop', 'risk', 'start', 'avoid']);

/** The readings of a word in the present. */
export const presentReadings = (clause: Clause, i: number): readonly VerbReading[] =>
  verbReadings(norm(clause, i)).filter((r) => r.tense === 'present');

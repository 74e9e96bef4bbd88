import type { WordClass } from '../../../doc/layers.ts';
import { lemmaParts } from '../lemma.ts';
import { reportingVerbs, takesFrame } from '../reporting.ts';
import { beforeAdverbs, type Clause, classAt, has, isNominal, lemmaAt, norm, takesParticiple } from './clause.ts';

/** How far behind a participle its agent may stand, in words. */
const AGENT_REACH = 5;
const BOUNDARIES: ReadonlySet<WordClass> = new Set<WordClass>([
  'relative',
  'complementiser',
  'subordinator',
  'conjunction',
]);

/** A verb with a tense; of forms in -ed not yet settled only those that no auxiliary completes. */
export function hasTense(clause: Clause, k: number): boolean {
  const tag = clause.tags[k];
  if (tag?.wordClass !== 'verb') return false;
  const before = beforeAdverbs(clause, k);
  // "called on Chad to “open the border”"
  const lead = classAt(clause, before) === 'mark' ? before - 1 : before;
  const isOpen = norm(clause, lead) === 'to' || (has(tag, 'participle') && takesParticiple(clause, before));
  return !isOpen && tag.verb.some((r) => r.person !== undefined);
}

/** The last verb form of the clause before a word, with or without a tense. */
export const verbBefore = (clause: Clause, i: number): number | undefined =>
  lastBefore(clause, i, (k) => classAt(clause, k) === 'verb');

/** The finite verb of the clause before a word. */
export const finiteVerbBefore = (clause: Clause, i: number): number | undefined =>
  lastBefore(clause, i, (k) => hasTense(clause, k));

function lastBefore(clause: Clause, i: number, isWanted: (k: number) => boolean): number | undefined {
  for (let k = i - 1; k >= clause.first; k--) {
    if (BOUNDARIES.has(classAt(clause, k) ?? 'mark') || /^[,;:]$/.test(clause.words[k]?.raw ?? '')) return undefined;
    if (isWanted(k)) return k;
  }
  return undefined;
}

/** Whether the sentence has a finite verb before a word that stands in no relative clause. */
export function hasMainVerbBefore(clause: Clause, i: number): boolean {
  let found = false;
  for (let k = i - 1; k >= clause.first; k--) {
    const wordClass = classAt(clause, k);
    if (wordClass === 'relative' || opensRelative(clause, k)) found = false;
    if (wordClass === 'subordinator' || clause.words[k]?.raw === ';') return found;
    if (hasTense(clause, k)) found = true;
  }
  return found;
}

/** "the years that followed": what a "that" is, is settled last. */
const opensRelative = (clause: Clause, k: number): boolean =>
  classAt(clause, k) === 'complementiser' && classAt(clause, k - 1) === 'noun' && classAt(clause, k + 1) === 'verb';

/** The next finite verb of the clause behind a word; over commas only where `overCommas`. */
export function finiteVerbBehind(clause: Clause, i: number, overCommas: boolean): number | undefined {
  for (let k = i + 1; k <= clause.last; k++) {
    const raw = clause.words[k]?.raw ?? '';
    if (BOUNDARIES.has(classAt(clause, k) ?? 'mark') || raw === ';' || raw === ':' || (raw === ',' && !overCommas))
      return undefined;
    // "a statement saying the trail would reopen"
    if (has(clause.tags[k], 'gerund') && takesFrame(lemmaAt(clause, k), 'that')) return undefined;
    if (hasTense(clause, k) && !hasAgent(clause, k)) return k;
  }
  return undefined;
}

/** "drafted by", "put forward by"; not "began by saying" nor "stood by its word". */
export function hasAgent(clause: Clause, i: number): boolean {
  const isParticle = classAt(clause, i + 1) === 'adverb' || classAt(clause, i + 1) === 'preposition';
  const by = norm(clause, i + 1) === 'by' ? i + 1 : isParticle && norm(clause, i + 2) === 'by' ? i + 2 : undefined;
  if (by === undefined || /ing$/.test(norm(clause, by + 1))) return false;
  return !reportingVerbs(lemmaAt(clause, i)).some((row) => lemmaParts(row.lemma).tail[0] === 'by');
}

/** ", concluded in 2015 by Chile and Peru,": the agent stands behind a date or a place. */
export function hasLateAgent(clause: Clause, i: number): boolean {
  for (let k = i + 1; k <= i + AGENT_REACH && k < clause.last; k++) {
    const wordClass = classAt(clause, k);
    if (norm(clause, k) === 'by') return isNominal(classAt(clause, k + 1));
    if (wordClass === 'mark' || wordClass === 'verb' || wordClass === 'determiner') return false;
  }
  return false;
}

import type { Tag } from '../../tag.ts';
import { reportingVerbs } from '../reporting.ts';
import {
  beforeAdverbs,
  type Clause,
  classAt,
  has,
  isNominal,
  isPrimary,
  lemmaAt,
  norm,
  takesInfinitive,
} from './clause.ts';
import { opensSaid } from './openers.ts';
import { finiteVerbBehind, verbBefore } from './verbs-around.ts';

/** A noun that was taken for a verb in the present. */
export function isStrayNoun(clause: Clause, i: number): boolean {
  const tag = clause.tags[i];
  if (tag?.wordClass !== 'verb' || !has(tag, 'present') || isPrimary(clause, i)) return false;
  if (has(tag, 'infinitive') && takesInfinitive(clause, beforeAdverbs(clause, i))) return false;
  return (
    isStrayPlural(clause, i) ||
    isStrayBase(clause, i, tag) ||
    isBeforeParticiple(clause, i) ||
    isSubjectOfThat(clause, i)
  );
}

/** "that pledges made in Lima were kept": a form in -s with a participle and a preposition right behind it is a noun. */
function isBeforeParticiple(clause: Clause, i: number): boolean {
  if (!/s$/.test(norm(clause, i)) || classAt(clause, i - 1) !== 'complementiser') return false;
  return has(clause.tags[i + 1], 'participle') && classAt(clause, i + 2) === 'preposition';
}

/** "told investors that concerns about the loan were gone": a form in -s with a preposition behind it and a verb to come. */
function isSubjectOfThat(clause: Clause, i: number): boolean {
  if (!/s$/.test(norm(clause, i)) || norm(clause, i - 1) !== 'that' || classAt(clause, i + 1) !== 'preposition')
    return false;
  return opensSaid(clause, i - 1) && finiteVerbBehind(clause, i, false) !== undefined;
}

/** "blocking grain ships": behind a noun of a clause that has its verb, a form in -s is a noun. */
function isStrayPlural(clause: Clause, i: number): boolean {
  if (!/s$/.test(norm(clause, i)) || classAt(clause, i - 1) !== 'noun') return false;
  if (isCounted(clause, i - 1)) return true;
  if (isNominal(classAt(clause, i + 1)) || classAt(clause, i + 1) === 'complementiser') return false;
  return isInObject(clause, i);
}

/** "two supply boats": behind a number a noun without the mark of the plural is not the last of its phrase. */
function isCounted(clause: Clause, i: number): boolean {
  if (/s$|^(?:percent|cent|people|police|men|women|children)$/.test(norm(clause, i))) return false;
  let k = i - 1;
  while (classAt(clause, k) === 'noun' || classAt(clause, k) === 'adjective') k--;
  return classAt(clause, k) === 'number';
}

/** "land transport": behind a singular noun a base form is a noun. */
function isStrayBase(clause: Clause, i: number, tag: Tag): boolean {
  if (!has(tag, 'infinitive') || has(tag, 'past')) return false;
  if (classAt(clause, i - 1) === 'name')
    return isInObject(clause, i) || isBeforeHead(clause, i) || isBeforeVerb(clause, i);
  if (classAt(clause, i - 1) !== 'noun') return false;
  return !/(?:[^s]s|people|police|men|women)$/.test(norm(clause, i - 1)) && !isJoinedSubject(clause, i - 1);
}

/** "The Ruiz campaign manager Ana Luz said": a base form between a name and a noun, with a past to come, is a noun. */
function isBeforeHead(clause: Clause, i: number): boolean {
  if (!/^(?:noun|name)$/.test(classAt(clause, i + 1) ?? '')) return false;
  for (let k = i + 1; k <= clause.last && norm(clause, k) !== ','; k++) {
    if (/^(?:complementiser|relative|subordinator)$/.test(classAt(clause, k) ?? '')) return false;
    if (has(clause.tags[k], 'past')) return true;
  }
  return false;
}

/** "The Ruiz campaign said": between a name with a determiner and a past or an auxiliary a base form is a noun. */
function isBeforeVerb(clause: Clause, i: number): boolean {
  if (!has(clause.tags[i + 1], 'past') && !isPrimary(clause, i + 1)) return false;
  let k = i - 1;
  while (classAt(clause, k) === 'name') k--;
  return classAt(clause, k) === 'determiner';
}

/** "called the Guyanese account": inside the object of a verb that takes no clause. */
function isInObject(clause: Clause, i: number): boolean {
  const earlier = verbBefore(clause, i);
  if (earlier === undefined) return false;
  const lemma = lemmaAt(clause, earlier);
  // units count not: "leave no doubt that" says nothing of "leave"
  const rows = reportingVerbs(lemma).filter((row) => row.lemma === lemma);
  return !rows.some(({ frames }) => frames.includes('that') || frames.includes('addressee-that'));
}

/** "the minister and his aide agree". */
const isJoinedSubject = (clause: Clause, i: number): boolean =>
  [2, 3, 4].some((n) => norm(clause, i - n + 1) === 'and') && isNominal(classAt(clause, clause.first));

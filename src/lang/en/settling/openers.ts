import type { WordClass } from '../../../doc/layers.ts';
import { lemmaParts } from '../lemma.ts';
import { reportingVerbs, SPEECH_FRAMES, takesFrame } from '../reporting.ts';
import { CLAUSE_NOUNS } from '../words.ts';
import { type Clause, classAt, has, lemmaAt, norm } from './clause.ts';

/** Longest subject of "as … noted", in words. */
const SUBJECT_LENGTH = 9;
/** Longest unit of speech behind its verb, in words. */
const UNIT_LENGTH = 5;

/** "As Manila noted,": a subject and a verb of speech behind "as", and then the clause ends. */
export function leadsSpeech(clause: Clause, i: number): boolean {
  for (let k = i + 1; k <= clause.last && k < i + SUBJECT_LENGTH; k++) {
    const wordClass = classAt(clause, k);
    if (wordClass === 'mark' || wordClass === 'preposition') return false;
    if (wordClass !== 'verb') continue;
    const next = classAt(clause, k + 1);
    return (
      takesFrame(lemmaAt(clause, k), ...SPEECH_FRAMES) && (next === undefined || next === 'mark' || next === 'pronoun')
    );
  }
  return false;
}

/** What a "that" is: it opens a clause behind a verb of speech, a relative clause behind a noun, or stands for something. */
export function kindOfThat(clause: Clause, i: number): WordClass {
  const at = /^["“‘]$/.test(norm(clause, i - 1)) ? i - 2 : i - 1;
  const previous = classAt(clause, at);
  let k = i + 1;
  while (classAt(clause, k) === 'adverb') k++;
  const verbFollows = classAt(clause, k) === 'verb' && !has(clause.tags[k], 'gerund');
  const isBehindNoun = previous === 'noun' || previous === 'name' || previous === 'number' || previous === 'adjective';
  if (verbFollows) {
    if (isBehindNoun || previous === 'pronoun') return 'relative';
    return norm(clause, at) === ',' && classAt(clause, at - 1) !== 'verb' ? 'relative' : 'pronoun';
  }
  if (!isBehindNoun || previous === 'adjective') return 'complementiser';
  if (CLAUSE_NOUNS.has(norm(clause, at)) || endsUnit(clause, at)) return 'complementiser';
  return isBehindSpeech(clause, i) ? 'complementiser' : 'relative';
}

/** "made the case that": the last word of a unit of speech. */
function endsUnit(clause: Clause, at: number): boolean {
  for (let k = at - 1; k >= Math.max(clause.first, at - UNIT_LENGTH); k--) {
    const lemma = lemmaAt(clause, k);
    if (lemma === '') continue;
    return reportingVerbs(lemma).some((row) => lemmaParts(row.lemma).tail.at(-1) === norm(clause, at));
  }
  return false;
}

/** Whether a "that" opens what somebody says: "said that", "told investors that". */
export const opensSaid = (clause: Clause, i: number): boolean =>
  takesFrame(lemmaAt(clause, i - 1), 'that') || isBehindSpeech(clause, i);

/** "told reporters in Geneva that": a verb that takes a clause stands before, and no object of its own in between. */
function isBehindSpeech(clause: Clause, i: number): boolean {
  for (let k = i - 1; k >= clause.first; k--) {
    const wordClass = classAt(clause, k);
    if (wordClass === 'relative' || wordClass === 'complementiser' || wordClass === 'subordinator') return false;
    const lemma = lemmaAt(clause, k);
    if (lemma === '' || (wordClass !== 'verb' && wordClass !== 'adjective')) continue;
    if (takesFrame(lemma, 'addressee-that')) return true;
    if (wordClass === 'adjective') continue;
    const next = classAt(clause, k + 1);
    return (
      takesFrame(lemma, 'that') && (next === 'preposition' || next === 'name' || next === 'adverb' || next === 'mark')
    );
  }
  return false;
}

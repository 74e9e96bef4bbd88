import type { ScannedWord } from '../../../stages/scan.ts';
import type { Tag } from '../../tag.ts';
import { verbReadings } from '../conjugation.ts';
import { SELDOM_VERBS } from '../words.ts';
import { isFiniteReading } from './readings.ts';

/**
 * "La France demande à l'Iran…": a form that is a noun far more often is the verb where its clause has none,
 * a subject stands before it and an object, a clause or a preposition follows.
 */
export function giveVerblessClausesTheirs(
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

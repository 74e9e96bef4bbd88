import type { ScannedWord } from '../../../stages/scan.ts';
import { plainTag, type Tag } from '../../tag.ts';
import { type Clause, norm } from './clause.ts';
import {
  finiteReadings,
  isAspectual,
  isJoinedBase,
  isListedPresent,
  presentReadings,
  verbOfItem,
  verbOfVerbless,
} from './missed-verbs.ts';
import { kindOfThat, leadsSpeech } from './openers.ts';
import { isStrayNoun } from './strays.ts';
import { settledVerb } from './verb-forms.ts';

/**
 * Settles what only the whole sentence tells: which forms in -ed are finite and which are participles, and what each
 * "that" is. Returns new tags.
 */
export function settleForms(words: readonly ScannedWord[], sentence: readonly number[], given: readonly Tag[]): Tag[] {
  const tags = [...given];
  let first = 0;
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && sentence[i] === sentence[first]) continue;
    settleSentence({ words, tags, first, last: i - 1 });
    first = i;
  }
  return tags;
}

/** Each pass looks at the tags that those before it have left. */
function settleSentence(clause: Clause): void {
  const { tags, first, last } = clause;
  for (let i = first; i <= last; i++) if (isStrayNoun(clause, i)) tags[i] = plainTag('noun');
  for (let i = first; i <= last; i++) {
    const tag = tags[i];
    if (tag?.wordClass === 'verb') tags[i] = settledVerb(clause, i, tag);
  }
  const verb = verbOfItem(clause) ?? verbOfVerbless(clause);
  if (verb !== undefined) tags[verb] = { wordClass: 'verb', verb: finiteReadings(clause, verb) };
  for (let i = first; i <= last; i++)
    if (isJoinedBase(clause, i) || isAspectual(clause, i) || isListedPresent(clause, i))
      tags[i] = { wordClass: 'verb', verb: presentReadings(clause, i) };
  for (let i = first; i <= last; i++)
    if (norm(clause, i) === 'as' && leadsSpeech(clause, i)) tags[i] = plainTag('subordinator');
  for (let i = first; i <= last; i++)
    if (tags[i]?.wordClass === 'complementiser' && norm(clause, i) === 'that')
      tags[i] = plainTag(kindOfThat(clause, i));
}

import type { VerbGroup } from '../../../doc/layers.ts';
import { settle } from '../found.ts';
import type { Source } from '../sources.ts';
import { sourceBefore } from '../subjects.ts';
import { narratedSubject } from './carried.ts';
import type { Passage } from './passage.ts';

/** Whoever put the text out whose words the gerund gives; undefined where the text names nobody. */
export function issuer(
  { context, body, discourse }: Passage,
  verb: VerbGroup,
  current: Source | undefined,
): Source | undefined {
  const subject = settle(sourceBefore(context, verb.first, body.first), discourse, verb.last + 1);
  if (subject !== undefined) return subject.speakers.length > 0 ? subject : undefined;
  let k = verb.first - 1;
  while (context.tokens[k]?.wordClass === 'adverb') k--;
  const before = context.tokens[k];
  const goesOn = before?.raw === ',' || context.pack.attribution.joiners.has(before?.norm ?? '');
  return goesOn ? (current ?? narratedSubject(context, body, discourse)) : undefined;
}

import type { VerbGroup } from '../../../doc/layers.ts';
import { firstBehind } from '../../ranges.ts';
import { type AttributionContext, isTold } from '../context.ts';
import type { Cue } from '../cue.ts';

/** How many words may stand between the verb and the noun of the text: "filed a second formal complaint". */
const REACH = 5;

/**
 * "issued a statement condemning …", "filed a case with the court alleging …": the verb by whose subject the text of
 * which the gerund gives the words was put out; undefined where the gerund gives the words of none.
 */
export function issuedBy({ groups, tokens, pack }: AttributionContext, cue: Cue): VerbGroup | undefined {
  if (cue.form !== 'gerund') return undefined;
  const { issuing, speechNouns } = pack.attribution;
  const verb = groups[firstBehind(groups, cue.group.first) - 1];
  if (verb === undefined || verb.passive || !isTold(verb) || !issuing.has(verb.lemma)) return undefined;
  if (tokens[verb.head]?.sentence !== tokens[cue.group.head]?.sentence) return undefined;
  const between = tokens.slice(verb.last + 1, cue.group.first);
  const noun = between.findIndex(({ norm }) => speechNouns.has(norm));
  const isObject =
    noun >= 0 &&
    noun < REACH &&
    between.slice(0, noun).every(({ wordClass }) => /^(?:determiner|adjective|noun|name|number)$/.test(wordClass));
  return isObject && between.every(({ wordClass }) => wordClass !== 'mark' && wordClass !== 'relative')
    ? verb
    : undefined;
}

import type { TokenRange } from '../../doc/layers.ts';
import type { AttributionContext } from './context.ts';
import type { Cue } from './cue.ts';
import { phraseStart } from './noun-phrases.ts';
import type { Source } from './sources.ts';
import { sourceBefore } from './subjects.ts';

/** "Et la ministre d'ajouter : …": the subject, at the head of a statement, of an infinitive that tells; undefined elsewhere. */
export function narrativeSubject(context: AttributionContext, cue: Cue, body: TokenRange): Source | undefined {
  const { infinitiveLeads, joiners } = context.pack.attribution;
  const of = cue.group.first - 1;
  const isTelling = infinitiveLeads.some(
    ([joiner = '', lead]) => joiners.has(joiner) && lead === context.tokens[of]?.norm,
  );
  const source = cue.form === 'infinitive' && isTelling ? sourceBefore(context, of, body.first) : undefined;
  if (source?.range === undefined) return undefined;
  const start = phraseStart(context, source.range.first);
  const isJoined = start === body.first + 1 && joiners.has(context.tokens[body.first]?.norm ?? '');
  return start === body.first || isJoined ? source : undefined;
}

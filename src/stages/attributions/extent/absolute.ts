import { type AttributionContext, withDeterminer } from '../context.ts';
import type { Cue } from '../cue.ts';
import { type Source, sourceFrom } from '../sources.ts';
import { sourceBefore } from '../subjects.ts';

/** The source of a gerund that has a subject of its own, and the first token of what leads that subject in. */
export interface AbsoluteGerund {
  readonly source: Source;
  readonly lead: number;
}

/** "with the envoy saying …": a gerund with a subject of its own; where its lead and the comma before it begin. */
export function absoluteGerund(context: AttributionContext, cue: Cue): AbsoluteGerund | undefined {
  const leads = context.pack.attribution.absoluteLeads;
  if (cue.form !== 'gerund' || leads.size === 0) return undefined;
  const quoted = quotedSaying(context, cue);
  if (quoted !== undefined) return quoted;
  const source = sourceBefore(context, cue.group.first, 0, true);
  if (source?.range === undefined) return undefined;
  const first = source.range.first;
  const lead = withDeterminer(context, first) - 1;
  if (!leads.has(context.tokens[lead]?.norm ?? '')) return undefined;
  return { source, lead: context.tokens[lead - 1]?.raw === ',' ? lead - 1 : lead };
}

/** "Interfax quoted the minister as saying": the object of the verb before speaks. */
function quotedSaying(context: AttributionContext, cue: Cue): AbsoluteGerund | undefined {
  const lead = cue.group.first - 1;
  if (!context.pack.attribution.agreeing.some((words) => words.length === 1 && words[0] === context.tokens[lead]?.norm))
    return undefined;
  const source = sourceBefore(context, lead, 0, true) ?? sourceFrom(context, lead - 1);
  return source === undefined ? undefined : { source, lead };
}

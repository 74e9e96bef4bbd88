import { firstBehind } from '../../ranges.ts';
import { type AttributionContext, withDeterminer } from '../context.ts';
import type { Cue } from '../cue.ts';
import { type Source, sourceFrom } from '../sources.ts';
import { sourceBefore } from '../subjects.ts';
import { issuedBy } from './issued.ts';

/** The source of a gerund that has a subject of its own, and the first token of what leads that subject in. */
export interface AbsoluteGerund {
  readonly source: Source;
  readonly lead: number;
}

/** "with the envoy saying …": a gerund with a subject of its own; where its lead and the comma before it begin. */
export function absoluteGerund(context: AttributionContext, cue: Cue): AbsoluteGerund | undefined {
  const leads = context.pack.attribution.absoluteLeads;
  if (cue.form !== 'gerund' || leads.size === 0 || issuedBy(context, cue) !== undefined) return undefined;
  const quoted = quotedSaying(context, cue);
  if (quoted !== undefined) return quoted;
  const source = sourceBefore(context, cue.group.first, 0, true);
  if (source?.range === undefined) return undefined;
  const first = source.range.first;
  const lead = withDeterminer(context, first) - 1;
  if (!leads.has(context.tokens[lead]?.norm ?? '')) return undefined;
  // "a rejeté ces propos, la porte-parole X accusant …"; "a vu Y, le ministre, affirmant …" is an apposition
  if (context.tokens[lead]?.raw === ',' && !isOther(context, lead, source)) return undefined;
  return { source, lead: context.tokens[lead - 1]?.raw === ',' ? lead - 1 : lead };
}

/** Behind a comma begins another actor than the one before it, with an article, and the clause before has its verb. */
function isOther(context: AttributionContext, comma: number, { speakers }: Source): boolean {
  const before = context.mentionAt(comma - 1);
  const verb = context.groups[firstBehind(context.groups, comma) - 1];
  const isClause = verb !== undefined && context.tokens[verb.head]?.sentence === context.tokens[comma]?.sentence;
  const isNew = before === undefined || !speakers.includes(before.entity);
  return isClause && isNew && context.tokens[comma + 1]?.wordClass === 'determiner';
}

/** "Interfax quoted the minister as saying": the object of the verb before speaks. */
function quotedSaying(context: AttributionContext, cue: Cue): AbsoluteGerund | undefined {
  const lead = cue.group.first - 1;
  if (!context.pack.attribution.agreeing.some((words) => words.length === 1 && words[0] === context.tokens[lead]?.norm))
    return undefined;
  const source = sourceBefore(context, lead, 0, true) ?? sourceFrom(context, lead - 1);
  return source === undefined ? undefined : { source, lead };
}

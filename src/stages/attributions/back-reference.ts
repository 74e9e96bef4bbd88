import type { TokenRange } from '../../doc/layers.ts';
import { standsAt } from '../../text/tables.ts';
import { skipDates } from './circumstances.ts';
import { type AttributionContext, isMarked, trim } from './context.ts';
import type { Cue } from './cue.ts';
import type { Discourse } from './discourse.ts';
import { type Found, STRENGTH, settle } from './found.ts';
import { baseOf } from './hanging.ts';
import { sourceAfter } from './postposed.ts';
import { pronounSource, sourceFrom } from './sources.ts';

/** "C'est ce qu'a déclaré X", "L'annonce a été faite par X": the content is the sentence before. */
export function fromBackReference(
  context: AttributionContext,
  body: TokenRange,
  previous: TokenRange,
  cues: readonly Cue[],
  discourse: Discourse,
): Found | undefined {
  const { backReference, backNouns, agentLeads } = context.pack.attribution;
  const content = trim(context, previous);
  if (content === undefined) return undefined;
  const at = (k: number): string => context.tokens[k]?.norm ?? '';
  if (backReference.every((word, n) => at(body.first + n) === word)) {
    const behind = body.first + backReference.length;
    // "C'est ce qu'il a écrit"
    const pronoun = pronounSource(context, behind);
    const cue = cues.find((c) => c.group.first === (pronoun?.end ?? behind));
    const source =
      cue &&
      settle(
        pronoun ?? sourceAfter(context, skipDates(context, cue.after, body.last), body.last),
        discourse,
        cue.after,
      );
    if (cue === undefined || source === undefined || source.speakers.length === 0) return undefined;
    return {
      ...baseOf(cue, source),
      content: [behindColon(context, content)],
      frame: 'insert',
      rule: `back.${cue.rows[0]?.lemma ?? ''}`,
      strength: STRENGTH.insert,
    };
  }
  const quoted = quotedBefore(context, body, previous, discourse);
  if (quoted !== undefined) return quoted;
  const noun = context.tokens[body.first]?.wordClass === 'determiner' ? body.first + 1 : body.first;
  const group = backNouns.has(at(noun)) ? context.groupAt(noun + 1) : undefined;
  if (group === undefined || !group.passive) return undefined;
  for (let k = group.last + 1; k <= Math.min(body.last, group.last + 14); k++) {
    if (!agentLeads.has(at(k))) continue;
    const source = settle(sourceFrom(context, k + 1), discourse, k + 1);
    if (source === undefined || source.speakers.length === 0) return undefined;
    return {
      speakers: source.speakers,
      ...(source.range && { source: source.range }),
      cue: { first: body.first, last: group.last },
      content: [content],
      rule: `back.${at(noun)}`,
      strength: STRENGTH.insert,
    };
  }
  return undefined;
}

/** "Le président n'a aucun doute : la sécheresse est finie": what is pointed back to stands behind the colon. */
function behindColon(context: AttributionContext, content: TokenRange): TokenRange {
  for (let k = content.first; k < content.last; k++)
    if (context.tokens[k]?.raw === ':' && !isMarked(context, k)) return { ...content, first: k + 1 };
  return content;
}

/** "« … » C'est par ces mots que X a ouvert le débat": the words pointed to are the last quotation before. */
function quotedBefore(
  context: AttributionContext,
  body: TokenRange,
  previous: TokenRange,
  discourse: Discourse,
): Found | undefined {
  const lead = context.pack.attribution.quotedBefore.find((words) => standsAt(context.tokens, body.first, words));
  if (lead === undefined) return undefined;
  const behind = body.first + lead.length;
  if (context.tokens[behind]?.wordClass !== 'complementiser') return undefined;
  const source = settle(sourceFrom(context, behind + 1), discourse, behind + 1);
  const quote = context.quotes.findLast((q) => q.open >= previous.first && q.last <= previous.last && q.parent < 0);
  const content = quote && trim(context, { first: quote.open, last: quote.close ?? quote.last });
  if (source === undefined || source.speakers.length === 0 || content === undefined) return undefined;
  return {
    speakers: source.speakers,
    ...(source.range && { source: source.range }),
    cue: { first: body.first, last: behind - 1 },
    content: [content],
    rule: 'back.quotation',
    strength: STRENGTH.insert,
  };
}

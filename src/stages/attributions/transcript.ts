import type { EntityId } from '../../doc/article.ts';
import type { TokenRange } from '../../doc/layers.ts';
import { type AttributionContext, trim } from './context.ts';
import type { Found } from './found.ts';

/** Longest label before the colon, in tokens. */
const LABEL = 9;

/** A turn of a transcript: from its label on, all that one person answers; nobody's where it is a question. */
interface Turn {
  readonly first: number;
  /** First token behind the colon. */
  readonly start: number;
  readonly speaker: EntityId | undefined;
}

/** Who has the floor in the transcript of a press conference or an interview. */
export interface Transcript {
  /** The turn that a statement stands in; undefined where the text is no transcript, or has not begun to be one. */
  readonly turnAt: (statement: TokenRange) => Turn | undefined;
}

/**
 * "Mao Lin: …" and "Reuters: …" at the head of lines make a text a transcript, where one person has the floor more than
 * once and somebody else asks.
 */
export function transcriptOf(context: AttributionContext): Transcript {
  const turns = context.tokens.flatMap((token, k) =>
    token.line === context.tokens[k - 1]?.line ? [] : (turnFrom(context, k) ?? []),
  );
  const isTranscript = turns.some(
    ({ speaker }) =>
      speaker !== undefined &&
      turns.filter((turn) => turn.speaker === speaker).length > 1 &&
      turns.some((turn, i) => turn.speaker !== speaker && asks(context, turn, turns[i + 1])),
  );
  return { turnAt: ({ last }) => (isTranscript ? turns.findLast((turn) => turn.first <= last) : undefined) };
}

/** A question mark stands between a turn and the next. */
function asks({ tokens }: AttributionContext, { start }: Turn, next: Turn | undefined): boolean {
  return tokens.slice(start, next?.first).some(({ raw }) => raw.startsWith('?'));
}

/** The turn that a line opens: a short label without a verb, a colon, and words on the same line that no mark quotes. */
function turnFrom(context: AttributionContext, first: number): Turn | undefined {
  const { tokens } = context;
  for (let k = first; k < first + LABEL; k++) {
    const token = tokens[k];
    if (token === undefined || token.line !== tokens[first]?.line || token.quote >= 0) return undefined;
    if (token.raw === ':') return labelled(context, first, k);
    // "Question:" by itself may look like a verb
    const isAlone = k === first && tokens[k + 1]?.raw === ':';
    if ((context.groupAt(k) !== undefined && !isAlone) || !/^[\p{Lu}.(]/u.test(token.raw)) return undefined;
  }
  return undefined;
}

function labelled(context: AttributionContext, first: number, colon: number): Turn | undefined {
  const next = context.tokens[colon + 1];
  if (colon === first || next === undefined || next.line !== context.tokens[first]?.line) return undefined;
  if (next.quote >= 0) return undefined;
  const named = context.mentionAt(colon - 1);
  const isPerson = named !== undefined && context.entity(named.entity)?.type === 'Person';
  return { first, start: colon + 1, speaker: isPerson ? named.entity : undefined };
}

/** What a statement of an answer says, its label left out. */
export function answered(context: AttributionContext, statement: TokenRange, speaker: EntityId): Found | undefined {
  const content = trim(context, statement);
  return content && { speakers: [speaker], content: [content], rule: 'implicit.transcript', strength: 0 };
}

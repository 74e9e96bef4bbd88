import type { TokenRange } from '../../doc/layers.ts';
import type { AttributionContext } from './context.ts';
import type { Cue } from './cue.ts';
import type { Discourse } from './discourse.ts';
import { type Found, STRENGTH, settle, withContent } from './found.ts';
import { baseOf } from './hanging.ts';
import { sourceFrom } from './sources.ts';

/** How far behind a passive verb its agent may stand, in tokens. */
const REACH = 10;

/** "La prise du poste a été condamnée par l'Union africaine": the agent speaks, and the subject is the content. */
export function fromPassive(
  context: AttributionContext,
  cue: Cue,
  body: TokenRange,
  discourse: Discourse,
): Found | undefined {
  if (cue.group.negated) return undefined;
  const joint = agreedBy(context, cue, body, discourse);
  if (joint !== undefined) return joint;
  const row = cue.rows.find((r) =>
    r.frames.some((frame) => frame === 'np' || frame === 'adj' || frame.startsWith('addressee')),
  );
  const first = subjectStart(context, cue.group.first, body.first);
  if (row === undefined || first >= cue.group.first) return undefined;
  for (let k = cue.after; k <= Math.min(body.last, cue.after + REACH); k++) {
    const token = context.tokens[k];
    if (token === undefined || token.wordClass === 'verb' || token.raw === ',') return undefined;
    if (!context.pack.attribution.agentLeads.has(token.norm)) continue;
    const source = settle(sourceFrom(context, k + 1), discourse, k + 1);
    if (source === undefined || source.speakers.length === 0) return undefined;
    const base = {
      ...baseOf(cue, source),
      row,
      frame: 'np' as const,
      rule: `passive.${row.lemma}`,
      strength: STRENGTH.other,
    };
    return withContent(context, base, [{ first, last: cue.group.first - 1 }, ...blamed(context, source.end, body)]);
  }
  return undefined;
}

/** "It was agreed that …": nobody is named, and the sides that met speak. */
function agreedBy(context: AttributionContext, cue: Cue, body: TokenRange, discourse: Discourse): Found | undefined {
  const { tokens, pack } = context;
  if (!isJointly(context, cue)) return undefined;
  const row = cue.rows.find((r) => r.frames.includes('that'));
  const opener = pack.skipAdverbs(tokens, cue.after);
  const speakers = discourse.resolve({ number: 'p' });
  if (row === undefined || speakers === undefined || tokens[opener]?.wordClass !== 'complementiser') return undefined;
  const base = { ...baseOf(cue, { speakers, end: cue.after }), row, frame: 'that' as const };
  const found = { ...base, rule: `passive.${row.lemma}.that`, strength: STRENGTH.that };
  return withContent(context, found, [{ first: opener + 1, last: body.last }]);
}

/** "it was agreed": a passive of a verb of joint decision, with a subject that stands for nobody. */
export const isJointly = (context: AttributionContext, cue: Cue): boolean =>
  context.pack.attribution.jointVerbs.has(cue.group.lemma) &&
  context.pack.content.clauses.impersonal.has(context.tokens[cue.group.first - 1]?.norm ?? '');

/** "accusé par le Bénin d'avoir fermé la frontière": what is blamed or asked stands behind the agent. */
function blamed(context: AttributionContext, end: number, body: TokenRange): TokenRange[] {
  const norm = context.tokens[end]?.norm ?? '';
  // "was hailed by Ankara as a landmark"
  if (context.pack.attribution.predicateLeads.has(norm)) return [{ first: end, last: body.last }];
  const opens = context.pack.attribution.prepositionFrames.some((p) => p.inf !== undefined && p.words.includes(norm));
  return opens && context.groupAt(end + 1)?.tense === 'infinitive' ? [{ first: end, last: body.last }] : [];
}

/** The subject begins behind the nearest comma, joiner or complementiser before the verb. */
function subjectStart(context: AttributionContext, verb: number, floor: number): number {
  for (let k = verb - 1; k >= floor; k--) {
    const token = context.tokens[k];
    if (
      token === undefined ||
      token.raw === ',' ||
      token.raw === ';' ||
      token.wordClass === 'complementiser' ||
      token.wordClass === 'relative'
    )
      return k + 1;
  }
  return floor;
}

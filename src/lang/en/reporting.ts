import type { Frame, ReportingVerb } from '../pack.ts';
import { lemmaParts } from './lemma.ts';
import { ASSERT } from './reporting/assert.ts';
import { BLAME } from './reporting/blame.ts';
import { COMMIT } from './reporting/commit.ts';
import { OPINION } from './reporting/opinion.ts';
import { REQUEST } from './reporting/request.ts';
import { SAY } from './reporting/say.ts';
import { SUPPORT } from './reporting/support.ts';

/**
 * The verbs of speech, in British spelling. One lemma may have several rows, with different frames, where the force or
 * the relation hangs on the frame: "propose" with a noun phrase asks, with an infinitive it promises. A row without
 * force leaves it to the mood of the clause or to the act noun that heads the noun phrase; where neither decides, the
 * claim is assertive. A verb under negation makes no claim, but for the rows whose lemma begins with "not". The frame
 * `inf` is a gerund here: "denied hosting".
 */
export const REPORTING_VERBS: readonly ReportingVerb[] = [
  ...SAY,
  ...ASSERT,
  ...OPINION,
  ...COMMIT,
  ...REQUEST,
  ...BLAME,
  ...SUPPORT,
];

/** American spellings of words in lemmas. Endings are no guide: "advise" and "promise" have but one spelling. */
const AMERICAN: ReadonlyMap<string, string> = new Map([
  ['analyse', 'analyze'],
  ['apologise', 'apologize'],
  ['characterise', 'characterize'],
  ['clamour', 'clamor'],
  ['criticise', 'criticize'],
  ['editorialise', 'editorialize'],
  ['emphasise', 'emphasize'],
  ['favour', 'favor'],
  ['formalise', 'formalize'],
  ['harbour', 'harbor'],
  ['hypothesise', 'hypothesize'],
  ['moralise', 'moralize'],
  ['re-emphasise', 're-emphasize'],
  ['recognise', 'recognize'],
  ['sceptical', 'skeptical'],
  ['summarise', 'summarize'],
  ['theorise', 'theorize'],
]);

/** A row as it stands, and in American spelling where that differs. */
function spellings(row: ReportingVerb): readonly ReportingVerb[] {
  const lemma = row.lemma
    .split(' ')
    .map((word) => AMERICAN.get(word) ?? word)
    .join(' ');
  return lemma === row.lemma ? [row] : [row, { ...row, lemma }];
}

const ROWS_BY_VERB = new Map<string, ReportingVerb[]>();
for (const row of REPORTING_VERBS.flatMap(spellings)) {
  const { verb } = lemmaParts(row.lemma);
  const rows = ROWS_BY_VERB.get(verb);
  if (rows === undefined) ROWS_BY_VERB.set(verb, [row]);
  else rows.push(row);
}

/**
 * The rows whose conjugated verb is this infinitive, in British or American spelling, longer units among them: for
 * "make" those of "make clear", "make it known" and others. See `lemmaParts` for what a row needs besides.
 */
export function reportingVerbs(verb: string): readonly ReportingVerb[] {
  return ROWS_BY_VERB.get(verb) ?? [];
}

/** The frames of words said, as a clause or as a quotation. */
export const SPEECH_FRAMES: readonly Frame[] = ['that', 'insert', 'quote', 'addressee-that'];

/** Whether some row of this infinitive has one of these frames. */
export const takesFrame = (verb: string, ...frames: readonly Frame[]): boolean =>
  reportingVerbs(verb).some((row) => frames.some((frame) => row.frames.includes(frame)));

/** The conjugated verbs of all rows, as infinitives. */
export const speechLemmas = (): readonly string[] => [...ROWS_BY_VERB.keys()];

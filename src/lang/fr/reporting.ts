import type { ReportingVerb } from '../pack.ts';
import { lemmaParts } from './lemma.ts';
import { ASSERT } from './reporting/assert.ts';
import { BLAME } from './reporting/blame.ts';
import { COMMIT } from './reporting/commit.ts';
import { OPINION } from './reporting/opinion.ts';
import { REQUEST } from './reporting/request.ts';
import { SAY } from './reporting/say.ts';
import { SUPPORT } from './reporting/support.ts';

/**
 * The verbs of speech. One lemma may have several rows, with different frames, where the force or the relation hangs
 * on the frame: "souhaiter que" asks, "souhaiter" with an infinitive promises. A row without force leaves it to the
 * mood of the clause or to the act noun that heads the noun phrase; where neither decides, the claim is assertive.
 * A verb under negation makes no claim, but for the rows whose lemma begins with "ne pas".
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

const ROWS_BY_VERB = new Map<string, ReportingVerb[]>();
for (const row of REPORTING_VERBS) {
  const { verb } = lemmaParts(row.lemma);
  const rows = ROWS_BY_VERB.get(verb);
  if (rows === undefined) ROWS_BY_VERB.set(verb, [row]);
  else rows.push(row);
}

/**
 * The rows whose conjugated verb is this infinitive, reflexive rows and longer units among them: for "faire" those of
 * "faire savoir", "faire part" and others. See `lemmaParts` for what a row needs besides.
 */
export function reportingVerbs(verb: string): readonly ReportingVerb[] {
  return ROWS_BY_VERB.get(verb) ?? [];
}

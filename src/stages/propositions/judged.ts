import type { EntityId } from '../../doc/article.ts';
import type { VerbFrame } from '../../lang/content.ts';
import type { Frame } from '../../lang/pack.ts';
import type { Relation } from '../../vocab/terms.generated.ts';
import type { ClaimDraft } from '../draft.ts';
import { isAsked, isStating } from './actors.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { frameEnd, framesOf, framesOfLemma } from './frames.ts';
import { fills } from './objects.ts';
import type { Statement } from './statement.ts';
import { subjectOf } from './subject.ts';

/** Frames whose content is a clause. */
const CLAUSAL: ReadonlySet<Frame> = new Set(['that', 'insert', 'quote']);
const JUDGING: ReadonlySet<Relation> = new Set(['praises', 'criticises']);

/** "se félicite que X ait agi", "« X a menti », a dénoncé Y": a verb that judges a deed judges whoever did it. */
export function judgedStatements(draft: ClaimDraft, reading: Reading): Statement[] {
  const row = judgingRow(draft, reading);
  const clauses = reading.clauses.filter(({ verb, opener }) => verb.finite && opener === 'none');
  const judged = row === undefined ? [] : clauses.map((clause) => judgement(row, draft.speakers, clause, reading));
  // "leur présence rassure, mais X n'a pas renoncé": the first clause that tells what somebody did
  return [
    ...(judged.find((statements) => statements.some(({ objects }) => objects.length > 0)) ?? []),
    ...judgedInside(reading),
  ];
}

/** "nous nous félicitons que X ait agi": the content itself judges. */
function judgedInside(reading: Reading): Statement[] {
  const { clauses, tokens, pack } = reading;
  return clauses.flatMap((clause): Statement[] => {
    const above = clauses[clause.governor];
    if (clause.opener !== 'complementiser' || above === undefined || !isStating(above, reading)) return [];
    const row = framesOf(above.verb, pack).find(
      (one) => isJudging(one) && frameEnd(tokens, above.verb, one, pack) !== undefined,
    );
    return row === undefined ? [] : judgement(row, subjectOf(above, reading).entities, clause, reading);
  });
}

function judgement(row: VerbFrame, subjects: readonly EntityId[], clause: Clause, reading: Reading): Statement[] {
  if (!isDeed(row, clause, reading)) return [];
  const { entities: doers, own } = subjectOf(clause, reading);
  const objects = own ? [] : doers.filter((id) => fills(id, 'actor', reading.entities) && !subjects.includes(id));
  const rule = `${reading.pack.language}.relation.${row.id}-clause`;
  const last = Math.max(clause.verb.last, clause.end - 1);
  return [{ subjects, relation: row.relation, objects, clause: -1, first: clause.start, last, rule }];
}

const isJudging = ({ spoken, relation }: VerbFrame): boolean => spoken === true && JUDGING.has(relation);

/** The row of the cue's verb that states a judgement of its nominal object. */
function judgingRow({ verb, frame }: ClaimDraft, { pack }: Reading): VerbFrame | undefined {
  if (verb === undefined || frame === undefined || !CLAUSAL.has(frame)) return undefined;
  return framesOfLemma(verb.lemma, pack).find(isJudging);
}

/** Something that was done, or is: no future, no state; nothing denied, unless it is blamed: "X n'a rien fait". */
function isDeed({ relation }: VerbFrame, clause: Clause, reading: Reading): boolean {
  const { verb } = clause;
  const { stative } = reading.pack.content.modality;
  const { performing } = reading.pack.content.relations;
  if (verb.passive || verb.tense === 'future' || verb.tense === 'conditional') return false;
  const isOmitted = relation === 'criticises' && verb.negated && !clause.hypothetical && !isAsked(clause, reading);
  if (!isStating(clause, reading) && !isOmitted) return false;
  return !verb.lemmas.some((lemma) => stative.has(lemma) && !performing.has(lemma));
}

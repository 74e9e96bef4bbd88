import type { EntityId, Proposition } from '../../doc/article.ts';
import type { ClaimDraft } from '../../doc/layers.ts';
import { SYMMETRIC_RELATIONS, type Force, type Modality } from '../../vocab/terms.generated.ts';
import { claimForce } from '../force.ts';
import { clauseForce, isFuture } from './clause-force.ts';
import type { Clause } from './clauses.ts';
import { type ContentContext, readContent, type Reading } from './context.ts';
import { nounStatements } from './noun-frames.ts';
import { performed } from './performed.ts';
import type { Statement } from './statement.ts';
import { verbStatements } from './verb-frames.ts';

/** The relations between annotated entities that claims state, in the order of the claims. */
export function propositions(drafts: readonly ClaimDraft[], context: ContentContext): readonly Proposition[] {
  return drafts.flatMap((draft, i) => claimPropositions(draft, drafts.slice(0, i), context));
}

function claimPropositions(draft: ClaimDraft, earlier: readonly ClaimDraft[], context: ContentContext): Proposition[] {
  if (draft.verb?.denies === true) return [];
  const reading = readContent(draft, context);
  const cue = performed(draft, reading, earlier, context);
  const found = [...cue.statements, ...verbStatements(reading, cue), ...nounStatements(reading, cue)];
  const main = claimForce(draft, context).forces[0] ?? 'assertive';
  const seen = new Set<string>();
  const out: Proposition[] = [];
  for (const statement of found) {
    for (const [subject, object] of pairsOf(statement)) {
      const key = keyOf(subject, statement, object);
      if (seen.has(key)) continue;
      seen.add(key);
      const { force, modality } = moodOf(statement, reading, draft, main);
      out.push({
        id: `${draft.id}-p${out.length + 1}`,
        claim: draft.id,
        subject,
        relation: statement.relation,
        object,
        force,
        modality,
        polarity: 'positive',
        evidence: evidenceOf(statement, reading, draft, context),
        rule: statement.rule,
      });
    }
  }
  return out;
}

function pairsOf({ subjects, objects }: Statement): [EntityId, EntityId][] {
  return subjects.flatMap((subject) => objects.filter((object) => object !== subject).map((object): [EntityId, EntityId] => [subject, object]));
}

function keyOf(subject: EntityId, { relation }: Statement, object: EntityId): string {
  const isSwapped = SYMMETRIC_RELATIONS.includes(relation) && subject > object;
  return isSwapped ? `${object} ${relation} ${subject}` : `${subject} ${relation} ${object}`;
}

/** The force of the finite clause above, and whether it tells, intends or calls for what it states. */
function moodOf(statement: Statement, reading: Reading, draft: ClaimDraft, main: Force): { force: Force; modality: Modality } {
  const clause = reading.clauses[statement.clause];
  if (clause === undefined) return { force: main, modality: statement.clause === -1 ? 'actual' : modalityOf(main) };
  if (clause.verb.tense === 'participle') return { force: 'assertive', modality: 'actual' };
  const finite = finiteAbove(clause, reading);
  const own = finite === undefined ? main : clauseForce(finite, reading, draft);
  const force = finite?.main === true && own === 'assertive' ? main : own;
  if (finite !== undefined && isFuture(finite.verb, reading, draft)) return { force, modality: 'intended' };
  return { force, modality: clause.verb.compound ? 'actual' : modalityOf(force) };
}

function modalityOf(force: Force): Modality {
  if (force === 'directive') return 'calledFor';
  return force === 'commissive' ? 'intended' : 'actual';
}

function finiteAbove(clause: Clause, reading: Reading): Clause | undefined {
  let one: Clause | undefined = clause;
  for (let steps = 0; one !== undefined && !one.verb.finite && steps < 8; steps++) one = reading.clauses[one.governor];
  return one;
}

/** The words of the statement within one range of the content. */
function evidenceOf(statement: Statement, reading: Reading, draft: ClaimDraft, context: ContentContext): Proposition['evidence'] {
  const { tokens } = reading;
  const first = tokens[statement.first] ?? tokens[0];
  const range = draft.content.find((r) => first !== undefined && r.first <= first.index && first.index <= r.last) ?? draft.content[0];
  const last = tokens.slice(0, statement.last + 1).findLast((token) => range !== undefined && token.index <= range.last);
  const all = context.layers.tokens;
  const start = first?.span.start ?? all[range?.first ?? 0]?.span.start ?? 0;
  return { start, end: Math.max(last?.span.end ?? start, first?.span.end ?? start) };
}


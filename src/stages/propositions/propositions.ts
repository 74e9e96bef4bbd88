import type { EntityId, Proposition } from '../../doc/article.ts';
import type { Force, Modality } from '../../vocab/terms.generated.ts';
import type { ClaimDraft } from '../draft.ts';
import { claimForce, isDenial } from '../force.ts';
import { adjectivalStatements } from './adjectival.ts';
import { clauseForce, leaningOf } from './clause-force.ts';
import type { Clause } from './clauses.ts';
import { type Carried, type ContentContext, type Reading, readContent } from './context.ts';
import { carriedBy, inTextOrder } from './discourse.ts';
import { judgedStatements } from './judged.ts';
import { membershipStatements } from './memberships.ts';
import { narrated } from './narrated.ts';
import { nounStatements } from './noun-frames.ts';
import { performed } from './performed.ts';
import { lastWord, pairsOf, type Statement } from './statement.ts';
import { blamedAgain, type Told, toldDeeds } from './told-deeds.ts';
import { verbStatements } from './verb-frames.ts';
import { wrongStatements } from './wrongs.ts';

/**
 * The relations between annotated entities: those that claims state, in the order of the claims, then those that the
 * article states in the reporter's voice.
 *
 * @param carried What each claim takes over from the one before it; made anew where it is not given.
 */
export function propositions(
  drafts: readonly ClaimDraft[],
  context: ContentContext,
  carried: ReadonlyMap<string, Carried> = carriedBy(drafts, context),
): readonly Proposition[] {
  const byClaim = new Map<string, readonly Proposition[]>();
  let before: (Told & { readonly speakers: string; readonly thanked: readonly EntityId[] }) | undefined;
  for (const draft of inTextOrder(drafts)) {
    const speakers = draft.speakers.join();
    const reading = readContent(draft, context, carried.get(draft.id));
    const own = statementsOf(draft, reading, before?.speakers === speakers ? before.thanked : []);
    const found = [...own, ...toldDeeds(draft, reading, before), ...blamedAgain(draft, reading, before)];
    byClaim.set(draft.id, toPropositions(found, draft, reading, context));
    const blamed = found.flatMap(({ relation, objects }) => (relation === 'criticises' ? objects : []));
    before = { draft, reading, speakers, blamed, thanked: found.find((one) => one.clause === -1)?.objects ?? [] };
  }
  return [...drafts.flatMap((draft) => byClaim.get(draft.id) ?? []), ...narrated(drafts, context)];
}

function statementsOf(draft: ClaimDraft, reading: Reading, thanked: readonly EntityId[]): readonly Statement[] {
  if (isDenial(draft, reading)) return [];
  const cue = performed(draft, reading, thanked);
  return [
    ...cue.statements,
    ...adjectivalStatements(draft, reading),
    ...verbStatements(reading, cue),
    ...nounStatements(reading, cue),
    ...wrongStatements(draft, reading, cue),
    ...judgedStatements(draft, reading),
    ...membershipStatements(reading),
  ];
}

function toPropositions(
  found: readonly Statement[],
  draft: ClaimDraft,
  reading: Reading,
  context: ContentContext,
): Proposition[] {
  const main = claimForce(draft, context, reading.carried).forces[0] ?? 'assertive';
  const seen = new Set<string>();
  const out: Proposition[] = [];
  for (const statement of found) {
    for (const { subject, object, key } of pairsOf(statement, reading.entities)) {
      if (seen.has(key)) continue;
      seen.add(key);
      out.push({
        id: `${draft.id}-p${out.length + 1}`,
        claim: draft.id,
        subject,
        relation: statement.relation,
        object,
        ...moodOf(statement, reading, draft, main),
        polarity: 'positive',
        evidence: evidenceOf(statement, reading, draft),
        rule: statement.rule,
      });
    }
  }
  return out;
}

/** The force of the finite clause above, and whether it tells, intends or calls for what it states. */
function moodOf(
  statement: Statement,
  reading: Reading,
  draft: ClaimDraft,
  main: Force,
): { force: Force; modality: Modality } {
  const clause = reading.clauses[statement.clause];
  if (clause === undefined) return { force: main, modality: isAct(statement) ? 'actual' : modalityOf(main) };
  if (clause.verb.tense === 'participle') return { force: 'assertive', modality: 'actual' };
  const finite = finiteAbove(clause, reading);
  const own = finite === undefined ? main : clauseForce(finite, reading, draft);
  const force = finite?.main === true && own === 'assertive' ? main : own;
  if (clause.verb.compound) return { force, modality: 'actual' };
  const above = finite?.opener === 'complementiser' ? reading.clauses[finite.governor] : undefined;
  const leanings = [finite, above].flatMap((one) => (one === undefined ? [] : (leaningOf(one, reading, draft) ?? [])));
  return { force, modality: modalityOf(leanings.find((one) => one === 'directive' || one === 'commissive') ?? force) };
}

/** Saying it does it: whoever thanks, asks or praises has done so. */
const isAct = ({ clause, relation }: Statement): boolean => clause === -1 && relation !== 'alignsWith';

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
function evidenceOf(
  { first: from, last: to }: Statement,
  { tokens }: Reading,
  draft: ClaimDraft,
): Proposition['evidence'] {
  const first = tokens[from] ?? tokens[0];
  const range = draft.content.find((r) => first !== undefined && r.first <= first.index && first.index <= r.last);
  const last =
    tokens
      .slice(from, lastWord(tokens, from, to) + 1)
      .findLast((token) => range !== undefined && token.index <= range.last) ?? first;
  return { start: first?.span.start ?? 0, end: last?.span.end ?? 0 };
}

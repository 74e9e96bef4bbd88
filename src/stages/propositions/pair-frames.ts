import type { EntityId } from '../../doc/article.ts';
import type { PairFrame } from '../../lang/content.ts';
import { isStating } from './actors.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { fills, prepositionAt } from './objects.ts';
import { coordinated, type Reference } from './references.ts';
import type { Statement } from './statement.ts';
import { subjectOf } from './subject.ts';
import { unitEnd } from './verbs.ts';

/** How far from its noun, in tokens, the first of a pair may stand. */
const REACH = 14;

/** Where a noun of pairs stands: its position, the end of its phrase, its clause, and whose act it is. */
export interface PairPlace {
  readonly p: number;
  readonly end: number;
  readonly clause: number;
  readonly holder: readonly EntityId[];
}

/** "synergie entre A et B", "fusion de A et de B", "bons offices entre A et B". */
export function nounPair(frame: PairFrame, place: PairPlace, reading: Reading): Statement[] {
  const { p, end, clause, holder } = place;
  const rule = `${reading.pack.language}.relation.${frame.id}`;
  const base = { relation: frame.relation, clause, first: p, last: end - 1, rule };
  if (frame.relation === 'agreesOn') {
    const agreement = reading.references.find((r) => r.first > p && r.first < end);
    if (agreement === undefined || !agreement.entities.some((id) => fills(id, 'initiative', reading.entities)))
      return [];
    const parties = partiesOf(agreement, reading);
    const sides = parties.length > 1 ? parties : pairIn(frame, place, reading);
    return sides.length < 2 ? [] : [{ ...base, subjects: sides, objects: agreement.entities }];
  }
  const ids = pairIn(frame, place, reading);
  if (frame.relation === 'mediates') return ids.length === 0 ? [] : [{ ...base, subjects: holder, objects: ids }];
  return ids.length < 2 ? [] : [{ ...base, subjects: ids.slice(0, 1), objects: ids.slice(1) }];
}

/** The joined references behind the noun, behind the preposition that its frame asks for. */
function pairIn(frame: PairFrame, { p, end }: PairPlace, reading: Reading): readonly EntityId[] {
  const { tokens, references, pack, entities } = reading;
  const fit = (id: EntityId): boolean => fills(id, frame.filler, entities);
  const at = references.findIndex((r) => r.first > p && r.first < end && r.entities.some(fit));
  const first = references[at];
  if (first === undefined || first.first - p > REACH) return [];
  const between = tokens.slice(p + 1, first.first).map((_, k) => prepositionAt(p + 1 + k, reading));
  if (!between.some((preposition) => preposition !== undefined && frame.between.includes(preposition))) return [];
  const group = coordinated(tokens, references, at, pack.content.clauses, end);
  const all = [...group, ...examplesBehind(group, end, reading)];
  return [...new Set(all.flatMap((r) => r.entities))].filter(fit);
}

/** "entre A et les stratégies du pays, dont B et C". */
function examplesBehind(group: readonly Reference[], end: number, reading: Reading): readonly Reference[] {
  const { tokens, references, pack } = reading;
  const last = group.at(-1)?.last ?? end;
  const word = tokens.findIndex((token, p) => p > last && p < end && pack.content.clauses.examples.has(token.norm));
  const at = word < 0 ? -1 : references.findIndex((r) => r.first > word && r.first < Math.min(end, word + 5));
  return at < 0 ? [] : coordinated(tokens, references, at, pack.content.clauses, end);
}

/** "la conclusion de l'accord entre A et B": the parties may stand inside the agreement's name. */
function partiesOf({ inner }: Reference, { entities }: Reading): readonly EntityId[] {
  return [...new Set(inner.flatMap((r) => r.entities.filter((id) => fills(id, 'actor', entities))))];
}

/** "arrimer A à B", "A et B gagneraient à être mis en cohérence". */
export function verbPairs(reading: Reading): Statement[] {
  const { tokens, pack, clauses } = reading;
  return clauses.flatMap((clause, index) =>
    pack.content.relations.pairs.flatMap((frame) => {
      const end = (frame.units ?? [])
        .map((unit) => unitEnd(tokens, clause.verb, unit, pack))
        .find((at) => at !== undefined);
      if (end === undefined || !isStating(clause, reading)) return [];
      const pair = pairOf(frame, clause, end, reading);
      if (pair === undefined) return [];
      return [
        {
          ...pair,
          relation: frame.relation,
          clause: index,
          first: clause.verb.first,
          last: clause.verb.last,
          rule: `${pack.language}.relation.${frame.id}`,
        },
      ];
    }),
  );
}

/** Two before a passive, one on either side of it ("be aligned with A and B"), or two behind another verb. */
function pairOf(
  frame: PairFrame,
  clause: Clause,
  end: number,
  reading: Reading,
): Pick<Statement, 'subjects' | 'objects'> | undefined {
  const { clauses } = reading;
  const behind = { from: end, limit: sentenceEnd(clause.verb.head, reading) };
  const before = { from: (clauses[clause.governor] ?? clause).start, limit: clause.verb.first };
  const [a, b] = fitting(frame, clause.verb.passive ? before : behind, reading);
  if (a === undefined) return undefined;
  if (b === undefined && !clause.verb.passive) {
    const subjects = clause.verb.finite ? subjectOf(clause, reading).entities : [];
    const fit = subjects.filter((id) => fills(id, frame.filler, reading.entities) && !a.includes(id));
    return fit.length === 0 || frame.intransitive !== true ? undefined : { subjects: fit, objects: a };
  }
  const [partner] = b === undefined && clause.verb.passive ? fitting(frame, { ...behind, joined: true }, reading) : [];
  const objects = b ?? partner;
  return objects === undefined ? undefined : { subjects: a, objects };
}

/** Rows of references within a range, the first one alone unless `joined`: "A with B and C" is A, then B and C. */
function fitting(
  frame: PairFrame,
  { from, limit, joined }: { readonly from: number; readonly limit: number; readonly joined?: true },
  { tokens, references, entities, pack }: Reading,
): (readonly EntityId[])[] {
  const seen = new Set<EntityId>();
  return references.flatMap((r, k) => {
    if (r.first < from || r.first >= limit || r.entities.every((id) => seen.has(id))) return [];
    const isJoined = joined === true || seen.size > 0;
    const group = isJoined ? coordinated(tokens, references, k, pack.content.clauses, limit) : [r];
    const all = (group.length > 0 ? group : [r]).flatMap((one) => one.entities);
    const ids = all.filter((id) => fills(id, frame.filler, entities) && !seen.has(id));
    for (const id of ids) seen.add(id);
    return ids.length === 0 ? [] : [[...new Set(ids)]];
  });
}

function sentenceEnd(p: number, { tokens }: Reading): number {
  const end = tokens.findIndex((token, k) => k > p && token.sentence !== tokens[p]?.sentence);
  return end < 0 ? tokens.length : end;
}

import type { EntityId } from '../../doc/article.ts';
import type { VerbFrame } from '../../lang/content.ts';
import type { Frame } from '../../lang/pack.ts';
import type { Relation } from '../../vocab/terms.generated.ts';
import type { ClaimDraft } from '../draft.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './context.ts';
import { objectOf, type Slot } from './objects.ts';
import { isOfIdiom } from './openers.ts';
import { performersBehind } from './performers.ts';
import { prepositionOf } from './prepositions.ts';
import { ADJACENT } from './verb-frames.ts';

/** Frames whose preposition stands before the content. */
const OUTSIDE: ReadonlySet<Frame> = new Set(['to-np', 'of-np', 'against-np', 'for-np', 'on-np', 'in-favour-np']);

/** Acts by which somebody's deeds are judged: "a félicité la Suisse pour sa médiation". */
export const JUDGING: ReadonlySet<Relation> = new Set(['thanks', 'congratulates', 'praises', 'criticises']);

/** What a nominal content is directed at, or whom the speakers addressed before. */
export function objectsOf(
  row: VerbFrame,
  draft: ClaimDraft,
  reading: Reading,
  thanked: readonly EntityId[],
): readonly EntityId[] {
  const slot = inContent(row, draft, reading);
  const found = objectOf(slot, 0, endFor(row, reading), reading)?.entities;
  if (found === undefined) {
    const doers = JUDGING.has(row.relation) && row.through !== undefined ? performersAt(row, reading) : [];
    return doers.length > 0 ? doers : possessedBy(row, reading, thanked);
  }
  return JUDGING.has(row.relation) ? [...found, ...resumed(slot, reading)] : found;
}

/** "salue | le rôle que joue X": whoever does what the head of the content names. */
function performersAt({ except }: VerbFrame, reading: Reading): readonly EntityId[] {
  const head = reading.tokens.findIndex(({ wordClass }) => wordClass === 'noun');
  const isExcepted = except?.has(reading.tokens[head]?.norm ?? '') === true;
  return head < 0 || head > 3 || isExcepted ? [] : performersBehind(head, reading);
}

/** "salue le geste de X, qui a apaisé le pays, ainsi que le rôle de Y": the list goes on behind an inner clause. */
function resumed(slot: Slot, reading: Reading): readonly EntityId[] {
  const { tokens, clauses, pack } = reading;
  const from = firstInner(reading);
  const at = tokens.findIndex(
    ({ wordClass }, p) =>
      p > from &&
      wordClass === 'complementiser' &&
      isOfIdiom(tokens, p, pack.content.clauses) &&
      tokens[p + 1]?.wordClass === 'determiner',
  );
  const next = clauses.find(({ verb }) => verb.first > at && verb.tense !== 'participle');
  return at < 0 ? [] : (objectOf(slot, at + 1, next?.verb.first ?? tokens.length, reading)?.entities ?? []);
}

/** The content begins behind the preposition of the frame, so that its first noun is a direct object. */
function inContent(row: VerbFrame, { frame }: ClaimDraft, { pack }: Reading): Slot {
  const isFar = row.object.some((preposition) => preposition !== '' && preposition !== pack.content.clauses.of);
  const isOutside = frame !== undefined && OUTSIDE.has(frame);
  const object = isFar && !isOutside && !row.object.includes('') ? row.object : ['', ...row.object];
  const byName = row.relation === 'requests' && row.headed !== true ? { byName: true as const } : {};
  const base = {
    object,
    relation: row.relation,
    filler: row.filler,
    through: row.through ?? ('complement' as const),
    ...byName,
  };
  const near = row.adjacent === true ? { before: ADJACENT - 1 } : {};
  return { ...base, ...near, ...(row.except === undefined ? {} : { except: row.except }) };
}

function endFor(row: VerbFrame, reading: Reading): number {
  const [first] = reading.clauses;
  // "proposed setting up a fund": whoever proposes it proposes the fund
  if (row.relation === 'proposes' && first !== undefined && !first.verb.finite && first.verb.first <= 1)
    return first.end;
  return firstInner(reading);
}

/** The first clause inside a nominal content: its relative clauses and infinitives say other things. */
export function firstInner(reading: Reading): number {
  const inner = reading.clauses.find((clause) => clause.verb.tense !== 'participle' && !isAdjectival(clause, reading));
  if (inner === undefined) return reading.tokens.length;
  return inner.openedAt >= 0 ? inner.openedAt : inner.verb.first;
}

/** "le rôle déterminant joué par X": a gerund between its noun and another participle or the noun's complement. */
function isAdjectival({ verb }: Clause, { tokens, pack }: Reading): boolean {
  const next = tokens[verb.last + 1];
  if (verb.tense !== 'gerund' || tokens[verb.first - 1]?.wordClass !== 'noun' || next === undefined) return false;
  const isOf = prepositionOf(tokens, verb.last + 1, pack.content.clauses) === pack.content.clauses.of;
  return isOf || next.wordClass === 'adjective' || pack.content.clauses.agent.has(next.norm);
}

/** "a remercié la Chine et salué ses efforts": the possessive means whom the speaker addressed before. */
function possessedBy(row: VerbFrame, { tokens, pack }: Reading, thanked: readonly EntityId[]): readonly EntityId[] {
  const whose = pack.content.clauses.possessives.get(tokens[0]?.norm ?? '');
  return row.relation === 'praises' && whose === 'other' ? thanked : [];
}

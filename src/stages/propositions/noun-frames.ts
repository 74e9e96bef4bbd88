import type { EntityId } from '../../doc/article.ts';
import type { NounFrame, PairFrame } from '../../lang/content.ts';
import { rowsBy } from '../../text/tables.ts';
import type { Relation } from '../../vocab/terms.generated.ts';
import { actorsOf, isStating, type Lent } from './actors.ts';
import { adjectiveAt } from './adjectives.ts';
import { compoundStatements } from './compound-frames.ts';
import type { Reading } from './context.ts';
import { deedOwner } from './deed-owner.ts';
import { opensInfinitive } from './force-rows.ts';
import { frameEnd, framesOf } from './frames.ts';
import { agentBehind, visitorBehind } from './noun-agents.ts';
import { type Found, fills, objectOf, possessed, prepositionAt } from './objects.ts';
import { nounPair, verbPairs } from './pair-frames.ts';
import { performersBehind } from './performers.ts';
import { coordinated, ownerBefore } from './references.ts';
import { ownSide } from './sides.ts';
import type { Statement } from './statement.ts';
import { subjectOf } from './subject.ts';

/** Relations to whom the deed belongs that is named behind them. */
const THANKING: readonly Relation[] = ['thanks', 'congratulates', 'praises'];

/** What nouns state as done, or as about to be. */
const ACHIEVED: ReadonlySet<Relation> = new Set(['joins', 'builds', 'agreesOn']);

const framesOfNoun = rowsBy(({ forms }: NounFrame) => forms);
const pairsOfNoun = rowsBy(({ nouns }: PairFrame) => nouns ?? []);

/** What nouns state: "le soutien de X à Y", "son aide à Y", "la synergie entre A et B". */
export function nounStatements(reading: Reading, lent: Lent): Statement[] {
  const { nouns, pairs } = reading.pack.content.relations;
  const out: Statement[] = [];
  for (const [p, token] of reading.tokens.entries()) {
    if (
      !/^(?:noun|adjective|name|number)$/.test(token.wordClass) ||
      reading.references.some((r) => r.first <= p && p <= r.last)
    )
      continue;
    const clause = clauseAt(p, reading);
    const above = reading.clauses[clause];
    const { undoing } = reading.pack.content.clauses;
    if (above !== undefined && (!isStating(above, reading) || above.verb.lemmas.some((lemma) => undoing.has(lemma))))
      continue;
    for (const frame of framesOfNoun(nouns, token.norm)) {
      const end = phraseEnd(p, reading);
      const found = objectBehind(frame, p, end, reading);
      if (frame.asks === true && !asksBehind(found, reading)) continue;
      if (ACHIEVED.has(frame.relation) && isOpposed(clause, reading, lent)) continue;
      const agents = found?.of === true ? agentBehind(p, end, reading) : visitorBehind(frame, found, reading);
      if (frame.named === true && agents.length === 0 && !isOwned(p, found?.of === true ? p + 1 : end, reading))
        continue;
      const subjects = agents.length > 0 ? agents : holder(p, found?.of === true ? p + 1 : end, clause, reading, lent);
      const owed = frame.relation === 'thanks' ? deedOwner(p, end, reading) : [];
      const helpedBy = owed.length > 0 ? owed : helped(frame, { p, end, clause }, subjects, reading, lent);
      const objects = found?.entities ?? helpedBy;
      if (objects.length === 0) continue;
      out.push({
        subjects,
        relation: frame.relation,
        objects,
        clause,
        first: p,
        last: (found?.end ?? end) - 1,
        rule: `${reading.pack.language}.relation.${frame.id}`,
      });
    }
    for (const frame of pairsOfNoun(pairs, token.norm))
      out.push(
        ...nounPair(
          frame,
          { p, end: phraseEnd(p, reading), clause, holder: holder(p, p + 1, clause, reading, lent) },
          reading,
        ),
      );
  }
  return [...out, ...verbPairs(reading), ...compoundStatements(reading)];
}

/** "s'oppose à l'adhésion de X": whoever opposes a thing does not say that it is. */
function isOpposed(clause: number, reading: Reading, lent: Lent): boolean {
  const above = reading.clauses[clause];
  if (above === undefined) return lent.opposed === true;
  return framesOf(above.verb, reading.pack).some(
    (frame) => frame.relation === 'opposes' && frameEnd(reading.tokens, above.verb, frame, reading.pack) !== undefined,
  );
}

/** The noun's object; where its prepositions hold that of holders too, another one is sought first: "support of X for Y". */
function objectBehind(
  frame: NounFrame,
  p: number,
  end: number,
  reading: Reading,
): (Found & { readonly of: boolean }) | undefined {
  const { of } = reading.pack.content.clauses;
  const through = 'complement' as const;
  const others = frame.object.filter((preposition) => preposition !== of);
  const found = objectOf({ ...frame, object: others, through, shallow: true }, p + 1, end, reading);
  if (found !== undefined || !frame.object.includes(of)) return found && { ...found, of: false };
  const behind = objectOf({ ...frame, through, shallow: true }, p + 1, end, reading);
  return behind && { ...behind, of: true };
}

/** "its appeal to Mali to leave": an infinitive follows. */
const asksBehind = (found: Found | undefined, reading: Reading): boolean =>
  found !== undefined && opensInfinitive(found.end, reading);

/** The text says whose act the noun is: a possessive or an owner before it, a complement behind it. */
function isOwned(p: number, end: number, reading: Reading): boolean {
  const { tokens, references, pack, entities } = reading;
  if (possessiveBefore(p, reading) !== undefined || ownerBefore(p, tokens, references) !== undefined) return true;
  const behind = references.find((r) => r.first > p && r.first < end);
  const isActor = behind?.entities.every((id) => fills(id, 'actor', entities)) === true;
  return isActor && behind.preposition === pack.content.clauses.of && nothingGoverns(p, behind.first, reading);
}

/** The clause whose words hold a position; -1 before the first verb. */
function clauseAt(p: number, { clauses }: Reading): number {
  return clauses.findLastIndex((clause) => clause.verb.first <= p && clause.verb.tense !== 'participle');
}

/** A noun phrase ends at the next verb that is no participle, or with the sentence. */
function phraseEnd(p: number, { tokens, clauses }: Reading): number {
  const next = clauses.find((clause) => clause.verb.first > p && clause.verb.tense !== 'participle');
  const sentence = tokens[p]?.sentence;
  const end = tokens.findIndex((token, k) => k > p && (token.sentence !== sentence || /^[;:]$/.test(token.raw)));
  const before = next !== undefined && next.openedAt > p ? next.openedAt : next?.verb.first;
  return Math.min(before ?? tokens.length, end < 0 ? tokens.length : end);
}

/** Whose act it is: "son soutien", "le soutien de X", "le soutien apporté par X", or the subject's. */
function holder(p: number, end: number, clause: number, reading: Reading, lent: Lent): readonly EntityId[] {
  const { tokens, references, pack, entities, clauses, speakers } = reading;
  const { clauses: words } = pack.content;
  const at = references.findIndex(
    (r) =>
      r.first > p &&
      r.first < end &&
      (r.preposition === words.of ||
        words.agent.has(r.preposition) ||
        pack.content.relations.origin.has(r.preposition)),
  );
  const named = references[at];
  const mine = possessiveBefore(p, reading);
  const adjective = mine === undefined ? adjectiveAt(p + 1, reading, true) : undefined;
  if (adjective !== undefined) return adjective.entities;
  const before = ownerBefore(p, tokens, references);
  if (before !== undefined) return before.entities.filter((id) => fills(id, 'actor', entities));
  if (mine === undefined && named !== undefined && nothingGoverns(p, named.first, reading)) {
    const group = coordinated(tokens, references, at, words, end);
    return group.flatMap((r) => r.entities).filter((id) => fills(id, 'actor', entities));
  }
  for (let k = p + 1; mine === undefined && k < end; k++) {
    const side = possessed(k, reading);
    if (side?.preposition === words.of && nothingGoverns(p, k, reading)) return side.entities;
  }
  if (mine === 'speaker') return ownSide(speakers, entities);
  const performers = mine === undefined ? performersBehind(p, reading) : [];
  if (performers.length > 0) return performers;
  const above = clauses[clause];
  const judged = mine === 'other' ? (lent.judged ?? []) : [];
  if (above === undefined && judged.length > 0) return judged;
  const thanked = above === undefined ? lent.subjects : thankedIn(clause, reading);
  if (thanked.length > 0) return thanked;
  if (above === undefined) return mine === 'other' ? speakers : [];
  const acting = mine === 'other' ? actorsOf(above, clause, reading, lent) : subjectOf(above, reading).entities;
  return acting.length > 0 || mine !== 'other' || above.verb.finite ? acting : lent.subjects;
}

/** "remercie X pour son aide": whoever thanks was helped, where nothing else is named. */
function helped(
  frame: NounFrame,
  { p, end, clause }: { readonly p: number; readonly end: number; readonly clause: number },
  subjects: readonly EntityId[],
  reading: Reading,
  lent: Lent,
): readonly EntityId[] {
  if (frame.received !== true) return [];
  for (let k = p + 1; k < end && !opensSetting(k, reading); k++)
    if (frame.object.includes(prepositionAt(k, reading) ?? '')) return [];
  const { clauses, speakers, entities } = reading;
  const above = clauses[clause];
  if (above === undefined) return lent.thanked === true ? ownSide(speakers, entities) : [];
  const isThanked = thankedIn(clause, reading, ['thanks']).some((id) => subjects.includes(id));
  const thanking = subjectOf(above, reading).entities;
  return isThanked ? ownSide(thanking.length > 0 ? thanking : speakers, entities) : [];
}

/** "à la suite de", "lors de": what follows is no complement of the noun before. */
function opensSetting(k: number, reading: Reading): boolean {
  const { settings } = reading.pack.content.clauses;
  return [0, 1, 2, 3].some((ahead) => settings.has(prepositionAt(k + ahead, reading) ?? ''));
}

/** No preposition but "de" and "par" stands between. */
function nothingGoverns(from: number, to: number, reading: Reading): boolean {
  const { clauses: words } = reading.pack.content;
  const { origin } = reading.pack.content.relations;
  for (let p = from + 1; p < to; p++) {
    const preposition = prepositionAt(p, reading);
    if (preposition === undefined || origin.has(preposition)) continue;
    if (preposition !== words.of && !words.agent.has(preposition)) return false;
  }
  return true;
}

function possessiveBefore(p: number, reading: Reading): 'speaker' | 'other' | undefined {
  const { tokens, pack } = reading;
  for (let k = p - 1; k >= p - 3; k--) {
    const whose = pack.content.clauses.possessives.get(tokens[k]?.norm ?? '');
    if (whose !== undefined) return whose;
    // "ses efforts de soutien"
    const isComplement = k === p - 1 && tokens[k - 1]?.wordClass === 'noun';
    if (isComplement && prepositionAt(k, reading) === pack.content.clauses.of) k--;
    else if (tokens[k]?.wordClass !== 'adjective') return undefined;
  }
  return undefined;
}

/** "remercie Beijing pour son soutien": the support is that of whoever is thanked. */
function thankedIn(clause: number, reading: Reading, relations: readonly Relation[] = THANKING): readonly EntityId[] {
  const above = reading.clauses[clause];
  if (above === undefined) return [];
  for (const frame of framesOf(above.verb, reading.pack)) {
    if (!relations.includes(frame.relation) || frame.nouns !== undefined) continue;
    const end = frameEnd(reading.tokens, above.verb, frame, reading.pack);
    if (end !== undefined) return objectOf({ ...frame, filler: 'actor' }, end + 1, above.end, reading)?.entities ?? [];
  }
  return [];
}

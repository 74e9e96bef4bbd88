import type { EntityId } from '../../doc/article.ts';
import type { ActNoun } from '../../lang/pack.ts';
import type { Relation } from '../../vocab/terms.generated.ts';
import type { ClaimDraft } from '../draft.ts';
import type { Reading } from './context.ts';
import { deedOwner } from './deed-owner.ts';
import { framesOfLemma } from './frames.ts';
import { addressedAt, antecedentOf } from './object-pronouns.ts';
import { fills, objectOf, prepositionAt, type Slot } from './objects.ts';
import { coordinated, ownerBefore } from './references.ts';
import type { Statement } from './statement.ts';

/** How far from the start of a content its noun of speech may stand, in tokens. */
const REACH = 5;
/** How far behind a noun, in tokens, whoever holds it may stand. */
const HOLDER_REACH = 4;
/** Acts that are directed at somebody, whatever stands nearer. */
const TO_ACTORS: ReadonlySet<Relation> = new Set(['requests', 'thanks', 'congratulates']);

/**
 * "a lancé un appel à X", "lui a adressé ses félicitations": the act that a light verb and its noun are.
 *
 * @param end First position behind the nominal content.
 */
export function lightAct(draft: ClaimDraft, end: number, reading: Reading): Statement | undefined {
  const { tokens, pack, document } = reading;
  if (draft.frame !== 'light-np') return undefined;
  const p = tokens.findIndex((token, k) => k < REACH && pack.actNoun(token.norm) !== undefined);
  const act = pack.actNoun(tokens[p]?.norm ?? '');
  if (act?.relation === undefined || act.object === undefined || holdersOf(p, reading).length > 0) return undefined;
  if (ownerBefore(p, tokens, reading.references) !== undefined) return undefined;
  const isToActor = TO_ACTORS.has(act.relation);
  const slot: Slot = {
    object: act.object,
    relation: act.relation,
    filler: isToActor ? 'actor' : 'any',
    through: 'complement',
    ...(isToActor ? { byName: true } : {}),
  };
  const pronoun = addressedAt(draft, document);
  const objects =
    pronoun >= 0
      ? antecedentOf(pronoun, draft.speakers, document).entities
      : (objectOf(slot, p + 1, end, reading)?.entities ?? []);
  const owed = objects.length === 0 && act.relation === 'thanks' ? deedOwner(p, end, reading) : objects;
  return stated(act, act.relation, draft.speakers, owed, reading);
}

/** "a assuré X de son soutien", "assured X of its support": the act is directed at whoever is assured of it. */
export function assuredAct(draft: ClaimDraft, assured: readonly EntityId[], reading: Reading): Statement | undefined {
  const { tokens, pack, clauses } = reading;
  const lemma = draft.verb?.lemma ?? '';
  const isStated = framesOfLemma(lemma, pack).some((row) => row.spoken === true);
  if (draft.frame !== 'addressee-of-inf' || isStated || assured.length === 0) return undefined;
  const p = tokens.findIndex((token) => pack.actNoun(token.norm) !== undefined);
  const act = pack.actNoun(tokens[p]?.norm ?? '');
  const isFirst = !clauses.some(({ verb }) => verb.head < p && verb.tense !== 'participle');
  const isAssured = [1, 2, 3].some((back) => prepositionAt(p - back, reading) === pack.content.clauses.of);
  if (act?.relation === undefined || !isFirst || !isAssured) return undefined;
  const holders = holdersOf(p, reading);
  return stated(act, act.relation, holders.length > 0 ? holders : draft.speakers, assured, reading);
}

function stated(
  { lemma }: ActNoun,
  relation: Relation,
  subjects: readonly EntityId[],
  objects: readonly EntityId[],
  { pack, tokens }: Reading,
): Statement | undefined {
  if (objects.length === 0) return undefined;
  const rule = `${pack.language}.relation.${lemma.replaceAll(' ', '-')}`;
  return { subjects, relation, objects, clause: -1, first: 0, last: tokens.length - 1, rule };
}

/** "la solidarité de la France": whose act the text says it is. */
function holdersOf(p: number, { tokens, references, pack, entities }: Reading): readonly EntityId[] {
  const { clauses: words } = pack.content;
  const at = references.findIndex((r) => r.first > p && r.first <= p + HOLDER_REACH && r.preposition === words.of);
  const between = tokens.slice(p + 1, references[at]?.first ?? p + 1);
  if (at < 0 || between.some(({ wordClass }) => wordClass === 'noun')) return [];
  const group = coordinated(tokens, references, at, words, tokens.length);
  return group.flatMap((r) => r.entities).filter((id) => fills(id, 'actor', entities));
}

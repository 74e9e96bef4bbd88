import type { EntityId } from '../../doc/article.ts';
import type { VerbFrame } from '../../lang/content.ts';
import type { Frame } from '../../lang/pack.ts';
import type { Relation } from '../../vocab/terms.generated.ts';
import type { ClaimDraft } from '../draft.ts';
import type { Lent } from './actors.ts';
import type { Reading } from './context.ts';
import { isInfinitiveAt } from './force-rows.ts';
import { assuredAct, lightAct } from './light-acts.ts';
import { addressedAt, antecedentOf } from './object-pronouns.ts';
import { fills, objectOf } from './objects.ts';
import { coordinated } from './references.ts';
import type { Statement } from './statement.ts';
import { ADJACENT } from './verb-frames.ts';

/** Frames whose preposition stands before the content. */
const OUTSIDE: ReadonlySet<Frame> = new Set(['to-np', 'of-np', 'against-np', 'for-np', 'on-np', 'in-favour-np']);

/** Acts by which somebody's deeds are judged: "a félicité la Suisse pour sa médiation". */
const JUDGING: ReadonlySet<Relation> = new Set(['thanks', 'congratulates', 'praises', 'criticises']);

/** What the cue itself states between the speakers and those it is directed at, and the subject it lends. */
export interface Performed extends Lent {
  readonly statements: readonly Statement[];
}

/**
 * "a remercié | la Chine d'avoir…", "a exhorté | l'Iran à coopérer": the speakers thank, ask, support.
 *
 * @param thanked Whom the same speakers addressed in the claim before, for "et salué ses efforts".
 */
export function performed(draft: ClaimDraft, reading: Reading, thanked: readonly EntityId[]): Performed {
  const takesAddressee = draft.frame?.startsWith('addressee') === true || draft.frame === 'to-addressee-of-inf';
  const asked = takesAddressee ? addressees(reading, draft) : [];
  const light = lightAct(draft, firstInner(reading), reading) ?? assuredAct(draft, asked, reading);
  const lends = takesAddressee ? asked : light?.relation === 'requests' ? light.objects : draft.speakers;
  if (draft.frame === 'insert' || draft.frame === 'quote' || draft.frame === 'that')
    return { statements: [], subjects: lends };
  const base = { subjects: draft.speakers, clause: -1, first: 0, last: reading.tokens.length - 1 };
  // "proposer | ses services" asks nobody: such rows need their addressee
  const rows = rowsOf(draft, reading).filter(
    (row) => row.controls !== true || takesAddressee || row.relation !== 'requests',
  );
  const statements = rows.flatMap((row): Statement[] => {
    const isAsked = asked.length > 0 && row.filler !== 'initiative';
    const objects = isAsked
      ? asked
      : (objectOf(inContent(row, draft, reading), 0, endFor(row, reading), reading)?.entities ??
        possessedBy(row, reading, thanked));
    return objects.length === 0
      ? []
      : [{ ...base, relation: row.relation, objects, rule: `${reading.pack.language}.relation.${row.id}` }];
  });
  const all = light === undefined ? statements : [...statements, light];
  return {
    statements: all,
    subjects: lends,
    thanked: all.some(({ relation }) => relation === 'thanks'),
    judged: all.flatMap(({ relation, objects }) => (JUDGING.has(relation) ? objects : [])),
  };
}

/** The frames of the cue's verb; a nominal content states them, a clause does not. */
function rowsOf(draft: ClaimDraft, { pack }: Reading): readonly VerbFrame[] {
  const { verb } = draft;
  if (verb === undefined) return [];
  // whoever condemns an agreement is against it
  const said: readonly (Relation | undefined)[] = [
    verb.relation,
    ...(verb.relation === 'criticises' ? ['opposes' as const] : []),
  ];
  return pack.content.relations.verbs.filter(
    (row) =>
      row.lemmas.includes(verb.lemma) &&
      row.mutual !== true &&
      row.nouns === undefined &&
      (row.spoken !== true || said.includes(row.relation)),
  );
}

/** The content begins behind the preposition of the frame, so that its first noun is a direct object. */
function inContent(
  row: VerbFrame,
  { frame }: ClaimDraft,
  { pack }: Reading,
): Pick<VerbFrame, 'object' | 'filler' | 'through' | 'except'> {
  const isFar = row.object.some((preposition) => preposition !== '' && preposition !== pack.content.clauses.of);
  const isOutside = frame !== undefined && OUTSIDE.has(frame);
  const object = isFar && !isOutside && !row.object.includes('') ? row.object : ['', ...row.object];
  const base = { object, filler: row.filler, through: row.through ?? ('complement' as const) };
  return row.except === undefined ? base : { ...base, except: row.except };
}

/** Those at whom the content begins, joined by "et", also behind what the first is asked: "X à …, et Y à …". */
function addressees(reading: Reading, draft: ClaimDraft): readonly EntityId[] {
  const { tokens, references, pack, entities } = reading;
  const { clauses: words } = pack.content;
  const governor = draft.frame === 'to-addressee-of-inf' ? words.to : '';
  const start = references.findIndex((r) => r.preposition === governor || r.first <= 1);
  const pronoun = addressedAt(draft, reading.document);
  if (pronoun >= 0) return antecedentOf(pronoun, draft.speakers, reading.document).entities;
  const first = references[start];
  if (first === undefined || first.first > 4) return [];
  const out = coordinated(tokens, references, start, words, tokens.length).flatMap((r) => r.entities);
  for (const reference of references.slice(start + 1)) {
    const joined = [1, 2].some((back) => words.joiners.has(tokens[reference.first - back]?.norm ?? ''));
    if (joined && isAsked(reference.last + 1, reading)) out.push(...reference.entities);
  }
  return [...new Set(out)].filter((id) => fills(id, 'actor', entities));
}

/** "à se retirer", "de ne pas céder": a preposition and an infinitive begin. */
function isAsked(p: number, reading: Reading): boolean {
  const { tokens } = reading;
  if (tokens[p]?.wordClass !== 'preposition') return false;
  const next = tokens.findIndex((token, k) => k > p && !/^(?:clitic|negation|adverb)$/.test(token.wordClass));
  return isInfinitiveAt(next, reading);
}

const endFor = (row: VerbFrame, reading: Reading): number =>
  row.adjacent === true ? Math.min(ADJACENT - 1, firstInner(reading)) : firstInner(reading);

/** The first clause inside a nominal content: its relative clauses and infinitives say other things. */
function firstInner(reading: Reading): number {
  const inner = reading.clauses.find((clause) => clause.verb.tense !== 'participle');
  if (inner === undefined) return reading.tokens.length;
  return inner.openedAt >= 0 ? inner.openedAt : inner.verb.first;
}

/** "a remercié la Chine et salué ses efforts": the possessive means whom the speaker addressed before. */
function possessedBy(row: VerbFrame, { tokens, pack }: Reading, thanked: readonly EntityId[]): readonly EntityId[] {
  const whose = pack.content.clauses.possessives.get(tokens[0]?.norm ?? '');
  return row.relation === 'praises' && whose === 'other' ? thanked : [];
}

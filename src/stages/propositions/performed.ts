import type { EntityId } from '../../doc/article.ts';
import type { VerbFrame } from '../../lang/content.ts';
import type { Frame } from '../../lang/pack.ts';
import type { Relation } from '../../vocab/terms.generated.ts';
import type { ClaimDraft } from '../draft.ts';
import type { Lent } from './actors.ts';
import type { Reading } from './context.ts';
import { opensInfinitive } from './force-rows.ts';
import { framesOfLemma } from './frames.ts';
import { assuredAct, lightAct } from './light-acts.ts';
import { membersAtHead } from './memberships.ts';
import { addressedAt, antecedentOf } from './object-pronouns.ts';
import { fills, objectOf, type Slot } from './objects.ts';
import { coordinated } from './references.ts';
import type { Statement } from './statement.ts';
import { subjectOf } from './subject.ts';
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
  const takesAddressee =
    draft.frame?.startsWith('addressee') === true || draft.frame === 'to-addressee-of-inf' || isAskedBy(draft, reading);
  const asked = takesAddressee ? addressees(reading, draft) : [];
  const light = lightAct(draft, firstInner(reading), reading) ?? assuredAct(draft, asked, reading);
  const lends = takesAddressee ? asked : light?.relation === 'requests' ? light.objects : draft.speakers;
  if (draft.frame === 'insert' || draft.frame === 'quote' || draft.frame === 'that')
    return { statements: demandedThat(draft, reading), subjects: lends };
  const base = { subjects: draft.speakers, clause: -1, first: 0, last: reading.tokens.length - 1 };
  // "proposer | ses services" asks nobody: such rows need their addressee
  const rows = rowsOf(draft, reading).filter(
    (row) => row.controls !== true || takesAddressee || row.relation !== 'requests',
  );
  const statements = rows
    .filter(({ brings }) => brings === undefined)
    .flatMap((row): Statement[] => {
      const isAsked = asked.length > 0 && row.filler !== 'initiative';
      const objects = isAsked
        ? asked
        : (objectOf(inContent(row, draft, reading), 0, endFor(row, reading), reading)?.entities ??
          possessedBy(row, reading, thanked));
      return objects.length === 0
        ? []
        : [{ ...base, relation: row.relation, objects, rule: `${reading.pack.language}.relation.${row.id}` }];
    });
  const all = [...statements, ...(light === undefined ? [] : [light]), ...broughtTo(draft, asked, reading)];
  return {
    statements: all,
    subjects: lends,
    thanked: all.some(({ relation }) => relation === 'thanks'),
    judged: all.flatMap(({ relation, objects }) => (JUDGING.has(relation) ? objects : [])),
  };
}

/** "demanded that | X withdraw": the subject of the clause is asked. */
function demandedThat(draft: ClaimDraft, reading: Reading): readonly Statement[] {
  const { pack, entities, clauses, tokens } = reading;
  const lemma = draft.verb?.lemma ?? '';
  const row = framesOfLemma(lemma, pack).find((one) => one.clausal === true);
  const clause = clauses.find(({ verb, opener }) => verb.finite && opener === 'none');
  if (draft.frame !== 'that' || row === undefined || clause === undefined) return [];
  const { entities: subjects, own } = subjectOf(clause, reading);
  const objects = own ? [] : subjects.filter((id) => fills(id, 'actor', entities) && !draft.speakers.includes(id));
  const rule = `${pack.language}.relation.${row.id}`;
  const base = { subjects: draft.speakers, clause: -1, first: 0, last: tokens.length - 1 };
  return objects.length === 0 ? [] : [{ ...base, relation: row.relation, objects, rule }];
}

/** "invited | X to the summit": whoever is asked takes part in it. */
function broughtTo(draft: ClaimDraft, asked: readonly EntityId[], reading: Reading): readonly Statement[] {
  const rows = asked.length === 0 ? [] : rowsOf(draft, reading).filter(({ brings }) => brings !== undefined);
  return rows.flatMap(({ brings = [], id, relation }): Statement[] => {
    const objects = objectOf({ object: brings, filler: 'initiative' }, 1, firstInner(reading), reading)?.entities ?? [];
    const rule = `${reading.pack.language}.relation.${id}`;
    const base = { clause: -1, first: 0, last: reading.tokens.length - 1, rule };
    return objects.length === 0 ? [] : [{ ...base, subjects: asked, relation, objects }];
  });
}

/** "X and Y | were urged by Z | to talk": in the passive those who are asked stand before the cue. */
function isAskedBy({ frame, content, cue }: ClaimDraft, reading: Reading): boolean {
  const [subject, asked] = content;
  if (frame !== 'np' || subject === undefined || asked === undefined || cue === undefined) return false;
  return subject.last < cue.first && opensInfinitive(subject.last - subject.first + 1, reading);
}

/** The frames of the cue's verb; a nominal content states them, a clause does not. */
function rowsOf(draft: ClaimDraft, { pack, tokens }: Reading): readonly VerbFrame[] {
  const { verb } = draft;
  if (verb === undefined) return [];
  // whoever condemns an agreement is against it
  const said: readonly (Relation | undefined)[] = [
    verb.relation,
    ...(verb.relation === 'criticises' ? ['opposes' as const] : []),
  ];
  return framesOfLemma(verb.lemma, pack).filter(
    (row) =>
      row.mutual !== true &&
      row.patient !== true &&
      row.clausal !== true &&
      (row.nouns === undefined || (row.relation === 'requests' && tokens.some(({ norm }) => row.nouns?.has(norm)))) &&
      (row.spoken !== true || said.includes(row.relation)),
  );
}

/** The content begins behind the preposition of the frame, so that its first noun is a direct object. */
function inContent(row: VerbFrame, { frame }: ClaimDraft, { pack }: Reading): Slot {
  const isFar = row.object.some((preposition) => preposition !== '' && preposition !== pack.content.clauses.of);
  const isOutside = frame !== undefined && OUTSIDE.has(frame);
  const object = isFar && !isOutside && !row.object.includes('') ? row.object : ['', ...row.object];
  const byName = row.relation === 'requests' ? { byName: true as const } : {};
  const base = { object, filler: row.filler, through: row.through ?? ('complement' as const), ...byName };
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
  const members = membersAtHead(reading).flatMap((r) => r.entities);
  if (members.length > 0) return members.filter((id) => fills(id, 'actor', entities));
  const first = references[start];
  if (first === undefined || first.first > 4) return [];
  const out = coordinated(tokens, references, start, words, tokens.length).flatMap((r) => r.entities);
  for (const reference of references.slice(start + 1)) {
    const joined = [1, 2].some((back) => words.joiners.has(tokens[reference.first - back]?.norm ?? ''));
    if (joined && opensInfinitive(reference.last + 1, reading)) out.push(...reference.entities);
  }
  return [...new Set(out)].filter((id) => fills(id, 'actor', entities));
}

function endFor(row: VerbFrame, reading: Reading): number {
  const [first] = reading.clauses;
  // "proposed setting up a fund": whoever proposes it proposes the fund
  if (row.relation === 'proposes' && first !== undefined && !first.verb.finite && first.verb.first <= 1)
    return first.end;
  return row.adjacent === true ? Math.min(ADJACENT - 1, firstInner(reading)) : firstInner(reading);
}

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

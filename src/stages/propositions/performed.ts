import type { EntityId } from '../../doc/article.ts';
import type { VerbFrame } from '../../lang/content.ts';
import { wordsStandingAt } from '../../text/tables.ts';
import type { Relation } from '../../vocab/terms.generated.ts';
import type { ClaimDraft } from '../draft.ts';
import type { Lent } from './actors.ts';
import { canBeAsked } from './asked.ts';
import type { Reading } from './context.ts';
import { opensInfinitive } from './force-rows.ts';
import { framesOfLemma } from './frames.ts';
import { headNoun } from './heads.ts';
import { assuredAct, lightAct } from './light-acts.ts';
import { membersAtHead } from './memberships.ts';
import { firstInner, JUDGING, objectsOf } from './nominal-content.ts';
import { addressedAt, antecedentOf } from './object-pronouns.ts';
import { fills, objectOf } from './objects.ts';
import { coordinated } from './references.ts';
import { mutually, type Statement } from './statement.ts';
import { subjectOf } from './subject.ts';

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
  if (draft.frame === 'insert' || draft.frame === 'quote' || draft.frame === 'that')
    return { statements: demandedThat(draft, reading), subjects: draft.speakers };
  const base = { subjects: draft.speakers, clause: -1, first: 0, last: reading.tokens.length - 1 };
  // "proposer | ses services" asks nobody, nor does "told Lima that": such rows need their addressee in the content
  const rows = rowsOf(draft, reading).filter(
    (row) =>
      row.controls !== true || row.relation !== 'requests' || (takesAddressee && draft.frame !== 'addressee-that'),
  );
  const statements = rows
    .filter(({ brings }) => brings === undefined)
    .flatMap((row): Statement[] => {
      const isAsked = asked.length > 0 && row.filler !== 'initiative';
      const objects = isAsked ? asked : objectsOf(row, draft, reading, thanked);
      return objects.length === 0
        ? []
        : [{ ...base, relation: row.relation, objects, rule: `${reading.pack.language}.relation.${row.id}` }];
    });
  const isSought = rows.some((row) => row.headed === true && row.relation === 'requests');
  const sought = isSought ? statements.flatMap(({ objects }) => objects) : draft.speakers;
  const lends = takesAddressee ? asked : light?.relation === 'requests' ? light.objects : sought;
  const others = [...broughtTo(draft, asked, reading), ...mutualActs(draft, reading)];
  const all = [...statements, ...(light === undefined ? [] : [light]), ...others];
  return {
    statements: all,
    subjects: lends,
    thanked: all.some(({ relation }) => relation === 'thanks'),
    opposed: all.some(({ relation }) => relation === 'opposes'),
    judged: all.flatMap(({ relation, objects }) => (JUDGING.has(relation) ? objects : [])),
  };
}

/** "demanded that | X withdraw": the subject of the clause is asked. */
function demandedThat(draft: ClaimDraft, reading: Reading): readonly Statement[] {
  const { pack, entities, clauses, tokens } = reading;
  const lemma = draft.verb?.lemma ?? '';
  const row = framesOfLemma(lemma, pack).find((one) => one.clausal === true);
  const clause = clauses.find(({ verb, opener }) => verb.finite && opener === 'none');
  if (draft.frame !== 'that' || row === undefined || clause === undefined || !canBeAsked(row, clause)) return [];
  const { entities: subjects, own } = subjectOf(clause, reading);
  const objects = own ? [] : subjects.filter((id) => fills(id, 'actor', entities) && !draft.speakers.includes(id));
  const rule = `${pack.language}.relation.${row.id}`;
  const base = { subjects: draft.speakers, clause: -1, first: 0, last: tokens.length - 1 };
  return objects.length === 0 ? [] : [{ ...base, relation: row.relation, objects, rule }];
}

/**
 * "X et Y se rejettent | la responsabilité de l'échec", "X and Y blamed | each other for the failure": each of the
 * speakers blames the others.
 */
function mutualActs(draft: ClaimDraft, reading: Reading): readonly Statement[] {
  const { pack, tokens } = reading;
  const { speakers, verb } = draft;
  const isReciprocal = wordsStandingAt(pack.content.relations.reciprocals, tokens, 0).length > 0;
  const row = isReciprocal
    ? rowsOf(draft, reading).find(({ filler }) => filler !== 'initiative')
    : framesOfLemma(verb?.lemma ?? '', pack).find(
        ({ mutual, headed, nouns }) =>
          mutual === true && (headed !== true || nouns?.has(headNoun(0, reading)) === true),
      );
  if (row === undefined || speakers.length < 2) return [];
  const rule = `${pack.language}.relation.${row.id}`;
  return mutually(speakers, { relation: row.relation, clause: -1, first: 0, last: tokens.length - 1, rule });
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
function rowsOf(draft: ClaimDraft, reading: Reading): readonly VerbFrame[] {
  const { verb } = draft;
  const { pack } = reading;
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
      (row.nouns === undefined || hasNoun(row, reading)) &&
      (row.spoken !== true || said.includes(row.relation)),
  );
}

/** "solliciter | l'appui de X", "féliciter | le choix de X": one of the row's nouns heads the content, or stands in a request. */
function hasNoun({ nouns, headed, relation }: VerbFrame, reading: Reading): boolean {
  if (headed === true) return nouns?.has(headNoun(0, reading)) === true;
  return relation === 'requests' && reading.tokens.some(({ norm }) => nouns?.has(norm));
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
  if (first === undefined || first.first > 4 || first.first > firstInner(reading)) return [];
  const out = coordinated(tokens, references, start, words, tokens.length).flatMap((r) => r.entities);
  for (const reference of references.slice(start + 1)) {
    const joined = [1, 2].some((back) => words.joiners.has(tokens[reference.first - back]?.norm ?? ''));
    if (joined && opensInfinitive(reference.last + 1, reading)) out.push(...reference.entities);
  }
  return [...new Set(out)].filter((id) => fills(id, 'actor', entities));
}

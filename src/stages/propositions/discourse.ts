import type { ClaimDraft } from '../draft.ts';
import { type Carried, type ContentContext, type Reading, readContent } from './context.ts';
import { isCollective } from './sides.ts';
import { subjectOf } from './subject.ts';

/** What each claim, by its id, takes over from the claim before it where that has the same speakers. */
export function carriedBy(drafts: readonly ClaimDraft[], context: ContentContext): ReadonlyMap<string, Carried> {
  const out = new Map<string, Carried>();
  let before: { readonly speakers: string; readonly carried: Carried } | undefined;
  for (const draft of inTextOrder(drafts)) {
    const speakers = draft.speakers.join();
    const carried = before?.speakers === speakers ? before.carried : {};
    out.set(draft.id, carried);
    before = { speakers, carried: handedOn(readContent(draft, context, carried)) };
  }
  return out;
}

export const inTextOrder = (drafts: readonly ClaimDraft[]): readonly ClaimDraft[] =>
  [...drafts].sort((a, b) => (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0));

/** The last subject that is a state or a body, the last person who is told of, and the last initiatives. */
function handedOn(reading: Reading): Carried {
  const { entities, clauses, references, speakers } = reading;
  const subjects = clauses.filter((clause) => clause.main).map((clause) => subjectOf(clause, reading));
  const subject = subjects.findLast(
    ({ entities: ids }) => ids.length > 0 && ids.every((id) => isCollective(id, entities)),
  );
  const person =
    subjects.findLast(
      ({ entities: [id = '', ...others] }) =>
        others.length === 0 && entities.get(id)?.type === 'Person' && !speakers.includes(id),
    ) ?? reading.carried.person;
  const initiatives = references.findLast((r) =>
    r.entities.some((id) => entities.get(id)?.type === 'Initiative'),
  )?.entities;
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(person === undefined ? {} : { person }),
    ...(initiatives === undefined ? {} : { initiatives }),
  };
}

/** Whom the reporter's next sentence may mean by a pronoun: its speakers, or the subject of its first clause. */
export function toldOn(reading: Reading): Carried {
  const { entities, clauses, speakers } = reading;
  const first = clauses.find(({ main, verb }) => main && verb.finite);
  const own = speakers.length > 0 || first === undefined ? speakers : subjectOf(first, reading).entities;
  const [id = ''] = own;
  const gender = own.length === 1 ? entities.get(id)?.gender : undefined;
  return own.length === 0 ? {} : { subject: { entities: own, ...(gender === undefined ? {} : { gender }) } };
}

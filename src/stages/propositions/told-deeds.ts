import type { EntityId } from '../../doc/article.ts';
import type { Relation } from '../../vocab/terms.generated.ts';
import type { ClaimDraft } from '../draft.ts';
import { isStating } from './actors.ts';
import type { Reading } from './context.ts';
import { frameEnd, framesOf } from './frames.ts';
import { headNoun } from './heads.ts';
import { fills } from './objects.ts';
import { isCollective } from './sides.ts';
import type { Statement } from './statement.ts';
import { subjectOf } from './subject.ts';

const JUDGING: ReadonlySet<Relation> = new Set(['praises', 'criticises']);
/** How many sentences before, the claim may stand whose deed is judged. */
const REACH = 2;

/** A claim that was read, as the next one may point back to it. */
export interface Told {
  readonly draft: ClaimDraft;
  readonly reading: Reading;
  /** Whom its speakers blame in it. */
  readonly blamed?: readonly EntityId[];
}

/** "Zambia would join, he said. She welcomed the decision": a deed that the claim before told of, judged by somebody else. */
export function toldDeeds(draft: ClaimDraft, reading: Reading, before: Told | undefined): Statement[] {
  const relation = draft.verb?.relation;
  if (before === undefined || relation === undefined || !JUDGING.has(relation) || !isNear(reading, before)) return [];
  const doers = doersOf(draft, reading, before).filter((id) => !draft.speakers.includes(id));
  const rule = `${reading.pack.language}.relation.told-deed`;
  const base = { clause: -1, first: 0, last: reading.tokens.length - 1, rule };
  return doers.length === 0 ? [] : [{ subjects: draft.speakers, relation, objects: doers, ...base }];
}

/** "X condamne les attaques de Y. « Nous condamnons ces attaques »": what the same speakers blamed before, they blame again. */
export function blamedAgain(draft: ClaimDraft, reading: Reading, before: Told | undefined): Statement[] {
  const objects = before?.blamed ?? [];
  if (before === undefined || objects.length === 0 || !isNear(reading, before)) return [];
  if (before.draft.speakers.join() !== draft.speakers.join() || !blamesThese(draft, reading)) return [];
  const rule = `${reading.pack.language}.relation.told-deed`;
  const last = reading.tokens.length - 1;
  return [{ subjects: draft.speakers, relation: 'criticises', objects, clause: -1, first: 0, last, rule }];
}

/** The cue or a clause of the content blames "these attacks". */
function blamesThese({ verb }: ClaimDraft, reading: Reading): boolean {
  const { tokens, clauses, pack } = reading;
  if (verb?.relation === 'criticises' && isTheseDeeds(0, reading)) return true;
  return clauses.some(
    (clause) =>
      isStating(clause, reading) &&
      isTheseDeeds(pack.skipAdverbs(tokens, clause.verb.last + 1), reading) &&
      framesOf(clause.verb, pack).some(
        (frame) => frame.relation === 'criticises' && frameEnd(tokens, clause.verb, frame, pack) !== undefined,
      ),
  );
}

/** A demonstrative and a noun of deeds: "ces attaques". */
function isTheseDeeds(p: number, reading: Reading): boolean {
  const { judged, deeds } = reading.pack.content.relations.wrongs;
  const noun = headNoun(p + 1, reading);
  return (
    reading.pack.entities.demonstratives.has(reading.tokens[p]?.norm ?? '') && (judged.has(noun) || deeds.has(noun))
  );
}

/** "the offer" is the speaker's, "the decision" whose act the claim tells of. */
function doersOf({ speakers }: ClaimDraft, { tokens, pack }: Reading, before: Told): readonly EntityId[] {
  const { told, words } = pack.content.relations.deeds;
  const noun = tokens.at(-1)?.norm ?? '';
  const isPlain = tokens.slice(1, -1).every(({ wordClass }) => wordClass === 'adjective');
  if (tokens.length < 2 || tokens[0]?.wordClass !== 'determiner' || !isPlain) return [];
  if (pack.content.modality.indefinite.has(tokens[0].norm)) return [];
  const isOther = !before.draft.speakers.some((id) => speakers.includes(id));
  if (words.has(noun)) return isOther ? before.draft.speakers : [];
  if (!told.has(noun)) return [];
  const own = actorOf(before.reading);
  return own.length > 0 ? own : isOther ? before.draft.speakers : [];
}

/** Whoever acts in the first main clause, where that is a state or a body. */
function actorOf(reading: Reading): readonly EntityId[] {
  const clause = reading.clauses.find(({ main, verb }) => main && verb.finite);
  const subjects = clause === undefined ? [] : subjectOf(clause, reading).entities;
  const { entities } = reading;
  return subjects.every((id) => fills(id, 'actor', entities) && isCollective(id, entities)) ? subjects : [];
}

function isNear({ tokens }: Reading, before: Told): boolean {
  const last = before.reading.tokens.at(-1)?.sentence;
  const first = tokens[0]?.sentence;
  return last !== undefined && first !== undefined && first - last <= REACH && first >= last;
}

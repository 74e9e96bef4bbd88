import { isStating } from './actors.ts';
import type { Reading } from './context.ts';
import { fills } from './objects.ts';
import { coordinated, type Reference } from './references.ts';
import type { Statement } from './statement.ts';

/** How far behind the word for members, in tokens, their body stands: "membres de la Communauté X". */
const BODY_REACH = 5;
/** How far behind the body, in tokens, the list of its members begins: ", à savoir le Mali". */
const LIST_REACH = 6;

/** How far from the start of a content, in tokens, the word for members may stand: "les pays membres". */
const HEAD_REACH = 4;

/** "les pays membres du G5 Sahel, à savoir A, B et C", "les États parties au traité, dont A": who belongs to a body. */
export function membershipStatements(reading: Reading): Statement[] {
  const { tokens, references, entities, pack, clauses } = reading;
  const { members } = pack.content.relations;
  return tokens.flatMap(({ norm }, p): Statement[] => {
    if (!members.has(norm) || references.some((r) => r.first <= p && p <= r.last)) return [];
    const at = references.findIndex((r) => r.first > p && r.first <= p + BODY_REACH && r.preposition !== '');
    const body = references[at];
    const bodies = body?.entities.filter((id) => fills(id, 'body', entities)) ?? [];
    const clause = clauses.findLastIndex(({ verb }) => verb.first <= p && verb.tense !== 'participle');
    const above = clauses[clause];
    if (body === undefined || bodies.length === 0 || (above !== undefined && !isStating(above, reading))) return [];
    const listed = listBehind(body, reading);
    const subjects = listed.flatMap((r) => r.entities).filter((id) => fills(id, 'actor', entities));
    const last = listed.at(-1)?.last ?? body.last;
    const rule = `${pack.language}.relation.members`;
    return [{ subjects, relation: 'joins', objects: bodies, clause: -1, first: p, last, rule }];
  });
}

/** Who is asked where a list of members stands at the head of a content: "(appelle) les pays membres de X, à savoir A et B, à …". */
export function membersAtHead(reading: Reading): readonly Reference[] {
  const { tokens, references, pack } = reading;
  const at = tokens.findIndex(({ norm }, p) => p < HEAD_REACH && pack.content.relations.members.has(norm));
  const body = at < 0 ? undefined : references.find((r) => r.first > at && r.first <= at + BODY_REACH);
  return body === undefined ? [] : listBehind(body, reading);
}

/** The references behind a word that leads in examples or the whole list. */
function listBehind(body: Reference, { tokens, references, pack }: Reading): readonly Reference[] {
  const at = references.findIndex((r) => r.first > body.last);
  const first = references[at];
  if (first === undefined || first.first > body.last + LIST_REACH) return [];
  const between = tokens.slice(body.last + 1, first.first);
  const isLed = between.some(({ norm }) => pack.content.clauses.examples.has(norm));
  const isPlain = between.every(
    ({ wordClass, norm }) => wordClass !== 'noun' || pack.content.clauses.examples.has(norm),
  );
  return isLed && isPlain ? coordinated(tokens, references, at, pack.content.clauses, tokens.length) : [];
}

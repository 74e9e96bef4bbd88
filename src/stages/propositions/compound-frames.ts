import type { EntityId } from '../../doc/article.ts';
import type { Reading } from './context.ts';
import { fills } from './objects.ts';
import type { Statement } from './statement.ts';

/** How far behind its participle, in tokens, the initiative may stand. */
const REACH = 4;

/** "the China-proposed Global Development Initiative": the agent is the first part of the word. */
export function compoundStatements(reading: Reading): Statement[] {
  const { tokens, references, pack, entities } = reading;
  return tokens.flatMap((token, p) => {
    const [, agent = '', participle = ''] = /^(.+)-(\p{L}+)$/u.exec(token.raw) ?? [];
    const frame = pack.content.relations.compounds.find((one) => one.participles.has(participle.toLowerCase()));
    if (frame === undefined) return [];
    const subjects = namedBy(agent, reading);
    const object = references.find((r) => r.first > p && r.first <= p + REACH);
    const objects = object?.entities.filter((id) => fills(id, frame.filler, entities)) ?? [];
    if (object === undefined || subjects.length === 0 || objects.length === 0) return [];
    const rule = `${pack.language}.relation.${frame.id}`;
    return [{ subjects, relation: frame.relation, objects, clause: -1, first: p, last: object.last, rule }];
  });
}

/** The actors of the document that bear a name. */
function namedBy(name: string, { entities }: Reading): readonly EntityId[] {
  const lower = name.toLowerCase();
  return [...entities.values()].flatMap((entity) => {
    if (entity.type === 'Initiative') return [];
    const acronym = entity.type === 'Organization' ? [entity.acronym ?? ''] : [];
    const names = [...Object.values(entity.labels), ...Object.values(entity.altLabels ?? {}).flat(), ...acronym];
    return names.some((one) => one.toLowerCase() === lower) ? [entity.id] : [];
  });
}

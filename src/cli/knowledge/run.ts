import { findKnown } from '../../knowledge/find.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { builtInKnowledge } from '../../knowledge/load.ts';
import { complain } from '../report.ts';
import { entityText } from './entity-text.ts';
import type { KnowledgeRequest } from './request.ts';

const KINDS = {
  State: 'states and parties treated like states',
  Organization: 'organizations',
  Initiative: 'initiatives',
};

/**
 * Prints what is known of a name, or counts what is known.
 *
 * @returns Whether the name is known.
 */
export function runKnowledge({ name }: KnowledgeRequest): boolean {
  const knowledge = builtInKnowledge();
  if (name === undefined) {
    process.stdout.write(counts(knowledge));
    return true;
  }
  const { entities, near } = findKnown(knowledge, name);
  if (entities.length === 0) {
    complain(name, near.length > 0 ? `Nothing is known of this name; near to it are ${near.join(', ')}.` : UNKNOWN);
    return false;
  }
  process.stdout.write(entities.map((entity) => entityText(entity, knowledge)).join('\n'));
  return true;
}

const UNKNOWN = 'Nothing is known of this name; teach it with a file for "depeche extract --knowledge".';

function counts({ version, entities }: Knowledge): string {
  const rows = Object.entries(KINDS).map(([kind, name]) => {
    const own = entities.filter(({ type }) => type === kind);
    const linked = own.filter(({ wikidata }) => wikidata !== undefined);
    return `${String(own.length).padStart(5)} ${name}, ${linked.length} with a link to Wikidata\n`;
  });
  return `${rows.join('')}version ${version}\n`;
}

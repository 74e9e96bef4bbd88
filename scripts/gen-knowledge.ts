import { readFileSync } from 'node:fs';
import type { KnownEntity } from '../src/knowledge/knowledge.ts';
import { knowledgeVersion, sortEntities } from '../src/knowledge/merge.ts';
import { readKnowledge } from '../src/knowledge/read.ts';

const FOLDER = 'ontology/knowledge';
const FILES = ['states.ttl', 'organizations.ttl', 'initiatives.ttl'];

/** The built-in knowledge as code: JSON in one string, an entity a line, parsed at first use. */
export function generate(): readonly { file: string; content: string }[] {
  const read = FILES.flatMap((name) => readKnowledge(readFileSync(`${FOLDER}/${name}`, 'utf8'), `${FOLDER}/${name}`));
  const entities = sortEntities(read);
  const twice = entities.find(({ id }, index) => entities[index + 1]?.id === id);
  if (twice !== undefined) throw new Error(`${twice.id} is described in two files of ${FOLDER}: keep one.`);
  return [{ file: 'src/knowledge/knowledge.generated.ts', content: code(entities) }];
}

function code(entities: readonly KnownEntity[]): string {
  const json = entities.map((entity) => JSON.stringify(entity)).join(',\n');
  return [
    `// Generated from ${FOLDER} by npm run generate; do not edit.\n`,
    `/** The version of the data. */`,
    `export const VERSION = '${knowledgeVersion(entities)}';\n`,
    `/** The entities in JSON. */`,
    `export const ENTITIES = \`[\n${json.replace(/[\\`]|\$\{/g, '\\$&')}\n]\`;\n`,
  ].join('\n');
}

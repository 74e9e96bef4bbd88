import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generate as knowledge } from './gen-knowledge.ts';
import { generate as ontologyDocs } from './gen-ontology-docs.ts';
import { generate as terms } from './gen-terms.ts';
import { generate as verbs } from './gen-verbs.ts';

/** A file made by a generator; its path is relative to the root of the project. */
interface GeneratedFile {
  readonly file: string;
  readonly content: string;
}

/** One line a generator. */
const GENERATORS: readonly (() => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>)[] = [
  terms,
  knowledge,
  verbs,
  ontologyDocs,
];

/** Names the generated files that differ from what their sources give, or that are missing. */
function staleFiles(files: readonly GeneratedFile[]): string[] {
  return files.filter(({ file, content }) => read(file) !== content).map(({ file }) => file);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

async function main(check: boolean): Promise<void> {
  const files = (await Promise.all(GENERATORS.map((generate) => generate()))).flat();
  const stale = staleFiles(files);
  if (check) {
    for (const file of stale) console.error(`${file} is stale: run npm run generate.`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  for (const { file, content } of files) {
    if (!stale.includes(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(`${file} written.`);
  }
}

await main(process.argv.includes('--check'));

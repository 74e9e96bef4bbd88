import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generate as knowledge } from './gen-knowledge.ts';
import { generate as terms } from './gen-terms.ts';
import { generate as verbs } from './gen-verbs.ts';

/** A file made by a generator; its path is relative to the root of the project. */
interface GeneratedFile {
  readonly file: string;
  readonly content: string;
}

/** One line a generator. */
const GENERATORS: readonly (() => readonly GeneratedFile[])[] = [terms, knowledge, verbs];

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

function main(check: boolean): void {
  const files = GENERATORS.flatMap((generate) => generate());
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

main(process.argv.includes('--check'));

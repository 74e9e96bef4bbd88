import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser, Writer } from 'n3';
import { owl } from '../../src/vocab/external.ts';
import { runs, skips } from './skips.ts';

// Konclude reasons in the whole of OWL 2 DL. With one worker, its default, the version in Debian waits for ever; it ends
// with 0 whatever it finds, so that only the file that it writes tells.

const WORKERS = '2';
const LIMIT_MS = 120_000;

export function skipsKonclude(): boolean {
  // Not asked for its help: without workers to end, that too may wait for ever.
  const reason = runs('sh', ['-c', 'command -v Konclude']) ? undefined : 'Konclude is not installed (Debian: konclude)';
  return skips('Reasoning by Konclude', reason);
}

/** Whether these texts in Turtle, taken together, contradict nothing. Imports are not followed: give what is imported. */
export function isConsistent(turtles: readonly string[]): boolean {
  const answer = konclude('consistency', turtles).trim();
  if (answer !== 'true' && answer !== 'false') throw new Error(`Konclude answered neither true nor false: ${answer}`);
  return answer === 'true';
}

/**
 * What follows from these texts in Turtle: for each pattern of SPARQL, with whole names, the rows of names that it fits.
 * A row has the pattern's variables `?x` and, where it has it, `?y`.
 */
export function entailed(turtles: readonly string[], patterns: readonly string[]): string[][][] {
  // Konclude answers queries side by side and writes each answer when it is found: the variables tell which is which.
  const queries = patterns.map((pattern, index) => {
    const [x, y] = [`?x${index}`, `?y${index}`];
    const variables = pattern.includes('?y') ? `${x} ${y}` : x;
    return `SELECT ${variables} WHERE { ${pattern.replaceAll('?x', x).replaceAll('?y', y)} }`;
  });
  const answers = konclude('sparqlfile', turtles, queries.join('\n')).split('<?xml').slice(1);
  return patterns.map((pattern, index) => {
    const answer = answers.find((text) => text.includes(`<variable name="x${index}"/>`));
    if (answer === undefined) throw new Error(`Konclude gave no answer to: ${pattern}`);
    return [...answer.matchAll(/<result>(.*?)<\/result>/gsu)].map(([, row = '']) =>
      [...row.matchAll(/<uri>(.*?)<\/uri>/gsu)].map(([, iri = '']) => iri),
    );
  });
}

/** Runs a command of Konclude over the texts; gives what it wrote. */
function konclude(command: string, turtles: readonly string[], queries?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-konclude-'));
  try {
    const input = join(folder, 'input.ttl');
    const output = join(folder, 'output');
    const questions = join(folder, 'queries.rq');
    writeFileSync(input, merged(turtles));
    if (queries !== undefined) writeFileSync(questions, queries);
    const asked = queries === undefined ? [] : ['-s', questions];
    const { stdout, error } = spawnSync('Konclude', [command, '-w', WORKERS, ...asked, '-i', input, '-o', output], {
      encoding: 'utf8',
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL',
    });
    if (error) throw error;
    if (!existsSync(output)) throw new Error(`Konclude wrote nothing: ${stdout}`);
    return readFileSync(output, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The texts as one, in N-Triples, which are Turtle too; without the imports, so that nothing is fetched. */
function merged(turtles: readonly string[]): string {
  const quads = turtles.flatMap((turtle) => new Parser().parse(turtle));
  return new Writer().quadsToString(quads.filter(({ predicate }) => predicate.value !== owl.imports));
}

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Quad } from 'n3';
import { FORMATS, type Format } from '../../src/index.ts';
import { readByN3 } from '../support/readers.ts';
import { ROOT, run } from './command.ts';
import { runs, skips } from './skips.ts';

// Readers that are no npm packages: Debian's rapper, and Python's rdflib, which has nothing in common with npm's.

/** The Python that has rdflib; the first one of the path may be another than Debian's. */
export const PYTHON = ['/usr/bin/python3', 'python3'].find((python) => runs(python, ['-c', 'import rdflib']));

export function skipsRapper(): boolean {
  const reason = runs('rapper', ['--version']) ? undefined : 'rapper is not installed (Debian: raptor2-utils)';
  return skips('Reading by rapper', reason);
}

export function skipsPython(): boolean {
  const reason = PYTHON === undefined ? "Python's rdflib is not installed (Debian: python3-rdflib)" : undefined;
  return skips("Reading by Python's rdflib", reason);
}

/** The names of the formats there; rapper reads no JSON-LD. */
const BY_RAPPER: Readonly<Record<Exclude<Format, 'jsonld'>, string>> = {
  turtle: 'turtle',
  nt: 'ntriples',
  trig: 'trig',
  nq: 'nquads',
  rdfxml: 'rdfxml',
};

const BY_PYTHON: Readonly<Record<Format, string>> = {
  turtle: 'turtle',
  jsonld: 'json-ld',
  nt: 'nt',
  trig: 'trig',
  nq: 'nquads',
  rdfxml: 'xml',
};

/** A file to read, and the format that it is in. */
export interface RdfFile<F extends Format = Format> {
  readonly format: F;
  readonly content: string;
}

/**
 * Reads files with one start of a tool: the statements of each, in the order of the files. Throws where one is not right,
 * and then tells no more than the first.
 */
export type ReadFiles<F extends Format = Format> = (
  files: readonly RdfFile<F>[],
) => Promise<readonly (readonly Quad[])[]>;

/** Runs a program to its end in a folder, and something else meanwhile. Throws where it does not end well. */
export async function runBeside(program: string, args: readonly string[], cwd: string): Promise<void> {
  const { stderr } = await promisify(execFile)(program, args, { cwd });
  if (stderr !== '') throw new Error(`${program}: ${stderr}`);
}

/**
 * Reads files by a program that writes the statements of FILE as N-Quads into FILE.nq.
 *
 * @param read Runs it in the folder, which holds the files under their names.
 */
export async function readInFolder<F extends Format>(
  files: readonly RdfFile<F>[],
  read: (folder: string, placed: readonly { readonly format: F; readonly name: string }[]) => Promise<void>,
): Promise<readonly (readonly Quad[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-rdf-'));
  try {
    const placed = files.map(({ format, content }, index) => {
      const name = `${index}.${FORMATS[format].extension}`;
      writeFileSync(join(folder, name), content);
      return { format, name };
    });
    await read(folder, placed);
    return placed.map(({ name }) => readByN3(readFileSync(join(folder, `${name}.nq`), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const RAPPER_FOR_EACH = `while [ $# -gt 0 ]; do
  rapper --quiet --input "$1" --output nquads "$2" http://example.org/ > "$2.nq" || { echo "rapper: $2" >&2; exit 1; }
  shift 2
done`;

export const readByRapper: ReadFiles<keyof typeof BY_RAPPER> = (files) =>
  readInFolder(files, (cwd, placed) => {
    const pairs = placed.flatMap(({ format, name }) => [BY_RAPPER[format], name]);
    return runBeside('sh', ['-c', RAPPER_FOR_EACH, 'sh', ...pairs], cwd);
  });

export const readByPython: ReadFiles = (files) =>
  readInFolder(files, (cwd, placed) => {
    if (PYTHON === undefined) throw new Error('There is no Python with rdflib.');
    const pairs = placed.flatMap(({ format, name }) => [BY_PYTHON[format], name]);
    return runBeside(PYTHON, [join(ROOT, 'test/tools/read-rdf.py'), ...pairs], cwd);
  });

/** Those of the prefixed names (`prov:Agent`) that are in the copies of vocabularies that Python's rdflib brings with it. */
export function knownTerms(names: readonly string[]): readonly string[] {
  if (PYTHON === undefined) throw new Error('There is no Python with rdflib.');
  const { status, stdout, stderr } = run(PYTHON, [join(ROOT, 'test/tools/known-terms.py'), ...names], { cwd: ROOT });
  if (status !== 0) throw new Error(`Python: ${stderr}`);
  return stdout.split('\n').filter((line) => line !== '');
}

import { join } from 'node:path';
import { DataFactory, type Quad } from 'n3';
import type { Format } from '../../src/index.ts';
import { FORMATS } from '../../src/index.ts';
import { readByN3 } from '../support/readers.ts';
import { folderWith, ROOT, run } from './command.ts';
import { runs, skips } from './skips.ts';

// Readers that are no npm packages: Debian's rapper, and Python's rdflib, which has nothing in common with npm's.

const { defaultGraph, literal, namedNode, quad } = DataFactory;

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

export function readByRapper(file: string, format: keyof typeof BY_RAPPER): Quad[] {
  const args = ['--quiet', '--input', BY_RAPPER[format], '--output', 'nquads', '-', 'http://example.org/'];
  const { status, stdout, stderr } = run('rapper', args, { cwd: ROOT, input: file });
  if (status !== 0 || stderr !== '') throw new Error(`rapper: ${stderr}`);
  return readByN3(stdout);
}

type Literal = { readonly value: string; readonly language: string | null; readonly datatype: string | null };
type Row = readonly [subject: string, predicate: string, object: string | Literal, graph: string | null];

/** Reads several files at once, since Python takes long to start. */
export function readByPython(files: readonly (readonly [Format, string])[]): readonly (readonly Quad[])[] {
  if (PYTHON === undefined) throw new Error('There is no Python with rdflib.');
  const folder = folderWith(Object.fromEntries(files.map(([format, content]) => [nameOf(format), content])));
  const pairs = files.flatMap(([format]) => [BY_PYTHON[format], nameOf(format)]);
  const { status, stdout, stderr } = run(PYTHON, [join(ROOT, 'test/tools/read-rdf.py'), ...pairs], { cwd: folder });
  if (status !== 0) throw new Error(`Python: ${stderr}`);
  return (JSON.parse(stdout) as readonly (readonly Row[])[]).map((rows) => rows.map(quadOf));
}

const nameOf = (format: Format): string => `file.${FORMATS[format].extension}`;

function quadOf([subject, predicate, object, graph]: Row): Quad {
  const term =
    typeof object === 'string'
      ? namedNode(object)
      : literal(object.value, object.language ?? (object.datatype === null ? undefined : namedNode(object.datatype)));
  return quad(namedNode(subject), namedNode(predicate), term, graph === null ? defaultGraph() : namedNode(graph));
}

/** Those of the prefixed names (`prov:Agent`) that are in the copies of vocabularies that Python's rdflib brings with it. */
export function knownTerms(names: readonly string[]): readonly string[] {
  if (PYTHON === undefined) throw new Error('There is no Python with rdflib.');
  const { status, stdout, stderr } = run(PYTHON, [join(ROOT, 'test/tools/known-terms.py'), ...names], { cwd: ROOT });
  if (status !== 0) throw new Error(`Python: ${stderr}`);
  return stdout.split('\n').filter((line) => line !== '');
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type oxigraph from 'oxigraph';
import { packageFile } from '../package-file.ts';
import { showTerm } from './fault.ts';

const FOLDER = packageFile('ontology/graph-checks');

/** A query that finds nodes with a fault, for what SHACL Core cannot say. */
export interface Check {
  readonly name: string;
  /** What is wrong, as a part of a sentence, with variables of the query in braces. */
  readonly fault: string;
  readonly query: string;
}

let builtIn: readonly Check[] | undefined;

/** Reads the queries of `ontology/graph-checks` at the first call, in the order of their names. */
export function builtInChecks(): readonly Check[] {
  builtIn ??= readdirSync(FOLDER).sort().map(readCheck);
  return builtIn;
}

function readCheck(file: string): Check {
  const query = readFileSync(join(FOLDER, file), 'utf8');
  const [, fault] = /^# Fault: (.+)$/m.exec(query) ?? [];
  if (fault === undefined) throw new Error(`${file} has no line "# Fault: …".`);
  return { name: file.replace(/\.rq$/, ''), fault, query };
}

/** The nodes that a check finds, each with its fault in words. */
export function runCheck({ fault, query }: Check, store: oxigraph.Store): { node: oxigraph.Term; fault: string }[] {
  const rows = store.query(query);
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row) => {
    if (!(row instanceof Map)) return [];
    const node = row.get('node');
    return node === undefined ? [] : [{ node, fault: fill(fault, row) }];
  });
}

function fill(fault: string, row: ReadonlyMap<string, oxigraph.Term>): string {
  return fault.replace(/\{(\w+)\}/g, (_, name: string) => {
    const term = row.get(name);
    return term === undefined ? '?' : showTerm(term);
  });
}

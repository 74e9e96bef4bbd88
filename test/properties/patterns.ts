import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';
import { ROOT } from '../tools/command.ts';

/** A regular expression that is written in the source. */
export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Folders whose patterns never see a text from outside: the page has a program of its own, in the reader's hands. */
const LEFT_OUT = /^explore\/page\/|\.generated\.ts$/;

/** All regular expressions of `src/`, once each. */
export function patternsOfSource(): readonly Pattern[] {
  const folder = join(ROOT, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !LEFT_OUT.test(file))
    .sort();
  const all = files.flatMap((file) => patternsIn(file, readFileSync(join(folder, file), 'utf8')));
  return [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
}

function patternsIn(file: string, source: string): readonly Pattern[] {
  return literalsIn(parseAst(source, { lang: 'ts' })).map(({ pattern, flags }) => ({ file, source: pattern, flags }));
}

interface RegexLiteral {
  readonly pattern: string;
  readonly flags: string;
}

/** The literals in a syntax tree, wherever they stand in it. */
function literalsIn(node: unknown): readonly RegexLiteral[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node && isLiteral(node.regex)) return [node.regex];
  return Object.values(node).flatMap(literalsIn);
}

function isLiteral(value: unknown): value is RegexLiteral {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}

import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../../src/doc/span.ts';

/** A small article with marks: `{C1:…}` marks the words that the label C1 stands for. */
export interface MarkedCase {
  readonly title: string;
  readonly text: string;
  /** The spans of each label, in text order and in code points; a label used twice has two. */
  readonly marks: ReadonlyMap<string, readonly Span[]>;
  /** What the lines `> C1: speaker=Chine; force=directive` say of a label. */
  readonly notes: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const NOTE = /^> (\w+): (.+)$/;

/**
 * Reads cases: each has a title line `# …`, the lines of the article with its marks, which may nest, and notes.
 * Blank lines part the cases.
 *
 * @throws Error where a title is missing or a brace has no partner.
 */
export function markedCases(source: string): MarkedCase[] {
  const blocks = source.split(/\n{2,}/).map((block) => block.trim().split('\n'));
  return blocks.map(([title = '', ...lines]) => {
    if (!title.startsWith('# ')) throw new Error(`A case begins with a title line "# …", not with: ${title}`);
    const notes = new Map<string, ReadonlyMap<string, string>>();
    const article: string[] = [];
    for (const line of lines) {
      const [, label, values] = NOTE.exec(line) ?? [];
      if (label === undefined || values === undefined) article.push(line);
      else notes.set(label, new Map(values.split('; ').map((value) => pair(value, title))));
    }
    return { title: title.slice(2), ...unmark(article.join('\n'), title), notes };
  });
}

function pair(value: string, title: string): readonly [string, string] {
  const [name, rest] = value.split('=');
  if (name === undefined || rest === undefined) throw new Error(`${title}: "${value}" is not of the form name=value.`);
  return [name, rest];
}

/** The text without its marks, and where they stood. */
function unmark(source: string, title: string): Pick<MarkedCase, 'text' | 'marks'> {
  const marks = new Map<string, Span[]>();
  const open: { readonly label: string; readonly start: number }[] = [];
  const points: string[] = [];
  for (const part of source.split(/(\{\w+:|\})/)) {
    if (part === '}') {
      const mark = open.pop();
      if (mark === undefined) throw new Error(`${title}: a mark is closed that was not opened.`);
      marks.set(mark.label, [...(marks.get(mark.label) ?? []), { start: mark.start, end: points.length }]);
    } else if (part.startsWith('{')) open.push({ label: part.slice(1, -1), start: points.length });
    else points.push(...part);
  }
  if (open.length > 0) throw new Error(`${title}: a mark is not closed.`);
  return { text: points.join(''), marks };
}

/** The cases of a folder's text files, by file name. */
export function markedFiles(folder: URL): { readonly file: string; readonly cases: readonly MarkedCase[] }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ file, cases: markedCases(readFileSync(new URL(file, folder), 'utf8')) }));
}

/** The offsets of the letters and digits in the spans, so that spans are compared without marks and spaces. */
export function letters(text: readonly string[], spans: readonly Span[]): ReadonlySet<number> {
  const places = spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
  return new Set(places.filter((at) => /[\p{L}\p{N}]/u.test(text[at] ?? '')));
}

/** Size of the intersection over that of the union; 1 for two empty sets. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const common = [...a].filter((at) => b.has(at)).length;
  const union = a.size + b.size - common;
  return union === 0 ? 1 : common / union;
}

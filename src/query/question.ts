import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../package-file.ts';

const FOLDER = packageFile('queries');

/** A query that comes with the program. */
export interface Question {
  /** Name of its file, without `.rq`. */
  readonly name: string;
  /** What it asks, in one sentence. */
  readonly title: string;
  /** What its answer says, and what it does not. */
  readonly comment: string;
  readonly parameters: readonly { readonly name: string; readonly about: string }[];
  /** SPARQL, with the head of comments. */
  readonly text: string;
}

let builtIn: readonly Question[] | undefined;

/** Reads the folder `queries` at the first call; in the order of the names. */
export function builtInQuestions(): readonly Question[] {
  builtIn ??= readdirSync(FOLDER)
    .filter((file) => file.endsWith('.rq'))
    .sort()
    .map((file) => readQuestion(file.replace(/\.rq$/, ''), readFileSync(join(FOLDER, file), 'utf8')));
  return builtIn;
}

function readQuestion(name: string, text: string): Question {
  const [title = name] = headLines(text, 'Question: ');
  return {
    name,
    title,
    comment: headLines(text, 'Answer: ').join(' '),
    parameters: headLines(text, 'Set ').map((line) => {
      const at = line.indexOf(': ');
      return { name: line.slice(0, at), about: line.slice(at + 2) };
    }),
    text,
  };
}

/** What stands behind "# " and a word at the head of a query. */
function headLines(text: string, word: string): readonly string[] {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, end)
    .filter((line) => line.startsWith(`# ${word}`))
    .map((line) => line.slice(word.length + 2));
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Language } from '../../src/index.ts';
import { ROOT } from '../tools/command.ts';

/** Texts that are looked at together: an article, or the small articles of a file of cases. */
export interface TextGroup {
  readonly name: string;
  readonly language: Language;
  readonly texts: readonly string[];
}

/** An article that comes with the project. */
export interface ArticleText {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
}

/** The articles of `input/` and the gold articles, in one language. */
export function articlesIn(language: Language): readonly ArticleText[] {
  return [...textFiles('input'), ...textFiles('test/gold/text')]
    .filter((file) => file.endsWith(`.${language}.txt`))
    .map((file) => ({ name: basename(file, '.txt'), language, text: readFileSync(file, 'utf8') }));
}

/** All texts of the project in a language: the articles that come with it, and those of the cases without their marks. */
export function textsIn(language: Language): readonly TextGroup[] {
  return [
    ...articlesIn(language).map(({ name, text }) => ({ name, language, texts: [text] })),
    ...textFiles(`test/cases/${language}`).map((file) => ({
      name: relative(join(ROOT, 'test'), file),
      language,
      texts: caseTexts(readFileSync(file, 'utf8')),
    })),
  ];
}

/** The text files of a folder and of the folders in it, in one order on all machines. */
function textFiles(folder: string): readonly string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => join(path, file));
}

/** What a file of cases says apart from titles, notes and marks. */
function caseTexts(source: string): readonly string[] {
  const cases = source.split(/\n{2,}/).map((block) =>
    block
      .split('\n')
      .filter((line) => !/^(?:#|>)/.test(line))
      .join('\n')
      .replaceAll(/\{\w+:|\}/g, '')
      .trim(),
  );
  return cases.filter((text) => text !== '');
}

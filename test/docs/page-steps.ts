/** What a reader of a page does, in the order of the page. */
export type Step =
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | { readonly kind: 'change'; readonly path: string; readonly before: string; readonly after: string }
  | { readonly kind: 'command'; readonly line: string; readonly shown?: readonly string[] };

/**
 * The steps of a page, from its code blocks:
 *
 * - `sh`: commands, one a line;
 * - `console`: commands behind `$ `, with what they print below; a line `…` stands for lines that are left out;
 * - `diff PATH`: lines that are taken out of a file and put in, between lines that stay;
 * - any other language with a path behind it: a file that the reader writes.
 *
 * Blocks of another kind show something, and are no steps.
 */
export function stepsOf(page: string): Step[] {
  return [...page.matchAll(/^```(\S+)(?: (\S+))?\n(.*?)^```$/gms)].flatMap(([, language, path, text = '']): Step[] => {
    if (language === 'sh') return linesOf(text).map((line) => ({ kind: 'command', line }));
    if (language === 'console') return consoleSteps(text);
    if (path === undefined) return [];
    return language === 'diff' ? [changeOf(path, text)] : [{ kind: 'file', path, text }];
  });
}

/** Whether the printed lines are the shown ones, with any lines in place of `…`. */
export function fits(shown: readonly string[], printed: readonly string[]): boolean {
  const [line, ...rest] = shown;
  if (line === undefined) return printed.length === 0;
  if (line !== '…') return printed[0] === line && fits(rest, printed.slice(1));
  return printed.some((_, index) => fits(rest, printed.slice(index))) || fits(rest, []);
}

/** Without the line end behind the last line. */
export const linesOf = (text: string): string[] => text.trimEnd().split('\n');

function consoleSteps(text: string): Step[] {
  return text
    .split(/^\$ /m)
    .filter((part) => part !== '')
    .map((part) => {
      const [line = '', ...shown] = linesOf(part);
      return { kind: 'command', line, shown };
    });
}

function changeOf(path: string, text: string): Step {
  const lines = linesOf(text).map((line) => ({ mark: line.charAt(0), words: line.slice(1) }));
  const without = (mark: string): string =>
    lines.flatMap((line) => (line.mark === mark ? [] : [`${line.words}\n`])).join('');
  return { kind: 'change', path, before: without('+'), after: without('-') };
}

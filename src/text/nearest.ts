import { fold } from './normalise.ts';

/** How many names are offered at most. */
const OFFERED = 3;

/**
 * The names that are nearest to a word by the letters that must change, nearest first; none where all are far. Case and
 * accents do not count, and a word of several letters is near to each name that begins with it.
 */
export function nearest(word: string, names: readonly string[]): readonly string[] {
  const asked = fold(word);
  const limit = Math.max(1, Math.floor(asked.length / 3));
  const ranked = [...new Set(names)]
    .map((name) => ({ name, far: distance(asked, fold(name)) }))
    .map(({ name, far }) => ({ name, far: asked.length > 2 && fold(name).startsWith(asked) ? Math.min(far, 1) : far }))
    .filter(({ far }) => far <= limit);
  ranked.sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  return ranked.slice(0, OFFERED).map(({ name }) => name);
}

/** Letters to put in, take out or change. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (const [column, other] of [...to].entries()) {
      const changed = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[[...to].length] ?? 0;
}

import { rememberingOf } from './memo.ts';

/** A word of a text as phrases are compared with it. */
interface Word {
  readonly norm: string;
}

const NONE: readonly never[] = [];

/**
 * Makes the look-up of a table's rows by a key.
 *
 * @param keysOf The keys of a row.
 * @returns The rows of a table that have a key, in the table's order. The index of a table is made once.
 */
export function rowsBy<T>(keysOf: (row: T) => Iterable<string>): (table: readonly T[], key: string) => readonly T[] {
  const indexOf = rememberingOf((table: readonly T[]) => {
    const index = new Map<string, T[]>();
    for (const row of table) {
      for (const key of new Set(keysOf(row))) {
        const rows = index.get(key);
        if (rows === undefined) index.set(key, [row]);
        else rows.push(row);
      }
    }
    return index;
  });
  return (table, key) => indexOf(table).get(key) ?? NONE;
}

/**
 * Makes the look-up of a table's phrases in a text.
 *
 * @param wordsOf The normalised words of a row, at least one.
 * @returns The rows whose words stand at a place of a text, in the table's order.
 */
export function phrasesAt<T>(
  wordsOf: (row: T) => readonly string[],
): (table: readonly T[], text: readonly Word[], at: number) => readonly T[] {
  const withFirst = rowsBy((row: T) => wordsOf(row).slice(0, 1));
  return (table, text, at) => {
    const rows = withFirst(table, text[at]?.norm ?? '');
    return rows.length === 0 ? NONE : rows.filter((row) => standsAt(text, at, wordsOf(row)));
  };
}

/** Whether the words stand at a place of a text. */
export function standsAt(text: readonly Word[], at: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) if (text[at + k]?.norm !== words[k]) return false;
  return true;
}

/** Those of some bare phrases that stand at a place of a text, in their order. */
export const wordsStandingAt = phrasesAt((words: readonly string[]) => words);

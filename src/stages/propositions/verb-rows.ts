import type { Verb } from './verbs.ts';

/**
 * The rows of a table that a verb may belong to by any of its lemmas, in the table's order.
 *
 * @param rowsOf The look-up of the table's rows by a lemma.
 */
export function rowsOfVerb<T>(
  rowsOf: (table: readonly T[], lemma: string) => readonly T[],
  table: readonly T[],
  { lemmas }: Verb,
): readonly T[] {
  const [first = [], ...others] = lemmas.map((lemma) => rowsOf(table, lemma)).filter((rows) => rows.length > 0);
  if (others.length === 0) return first;
  const found = new Set([...first, ...others.flat()]);
  return table.filter((row) => found.has(row));
}

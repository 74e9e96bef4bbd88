import type { Index, Model } from './model.ts';

/** Who says how much about whom. */
export interface Matrix {
  /** Speakers, the one with most claims first. */
  readonly rows: readonly Index[];
  /** What is spoken about, the most frequent first. */
  readonly columns: readonly Index[];
  /** The claims of a cell; empty where nothing is said. */
  readonly cell: (row: Index, column: Index) => readonly Index[];
}

export function matrixOf(model: Model, claims: readonly Index[]): Matrix {
  const cells = new Map<string, Index[]>();
  const rows = new Map<Index, number>();
  const columns = new Map<Index, number>();
  for (const index of claims) {
    const claim = model.claims[index];
    if (!claim || claim.about.length === 0) continue;
    for (const speaker of claim.speakers) {
      rows.set(speaker, (rows.get(speaker) ?? 0) + 1);
      for (const about of claim.about) {
        const key = `${speaker} ${about}`;
        cells.set(key, [...(cells.get(key) ?? []), index]);
        columns.set(about, (columns.get(about) ?? 0) + 1);
      }
    }
  }
  return {
    rows: byCount(rows),
    columns: byCount(columns),
    cell: (row, column) => cells.get(`${row} ${column}`) ?? [],
  };
}

function byCount(counts: ReadonlyMap<Index, number>): readonly Index[] {
  return [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([index]) => index);
}

/** Who was paired with whom. Each list is in the order of the lists that were aligned. */
export interface Alignment<X, Y> {
  readonly pairs: readonly (readonly [x: X, y: Y])[];
  /** Those of the first list without a partner. */
  readonly missed: readonly X[];
  /** Those of the second list without a partner. */
  readonly spurious: readonly Y[];
}

/**
 * Pairs two lists one to one: the best pair first, then the best of what is left. Of equal pairs the one that comes
 * first in the first list goes first, then in the second.
 *
 * @param likeness How well two fit; pairs at 0 or below `least` are none.
 */
export function align<X, Y>(
  xs: readonly X[],
  ys: readonly Y[],
  likeness: (x: X, y: Y) => number,
  least: number,
): Alignment<X, Y> {
  const candidates = xs
    .flatMap((x, i) => ys.map((y, j) => ({ i, j, x, y, value: likeness(x, y) })))
    .filter(({ value }) => value > 0 && value >= least)
    .sort((a, b) => b.value - a.value || a.i - b.i || a.j - b.j);
  const takenX = new Set<number>();
  const takenY = new Set<number>();
  const chosen = candidates.filter(({ i, j }) => {
    if (takenX.has(i) || takenY.has(j)) return false;
    takenX.add(i);
    takenY.add(j);
    return true;
  });
  return {
    pairs: chosen.sort((a, b) => a.i - b.i).map(({ x, y }) => [x, y] as const),
    missed: xs.filter((_, i) => !takenX.has(i)),
    spurious: ys.filter((_, j) => !takenY.has(j)),
  };
}

/** How many two sets have in common. */
export function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  return [...a].filter((item) => b.has(item)).length;
}

/** Intersection over union, 0 to 1: too much is punished as too little is. */
export function unionOverlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const shared = common(a, b);
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** The share of the wanted that was found, 0 to 1: too much goes unpunished. */
export function coverage<T>(wanted: ReadonlySet<T>, found: ReadonlySet<T>): number {
  return wanted.size === 0 ? 0 : common(wanted, found) / wanted.size;
}

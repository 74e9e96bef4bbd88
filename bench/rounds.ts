/** A piece of work to be timed; what it returns is thrown away, but must depend on the work. */
export interface Work {
  readonly name: string;
  readonly run: () => unknown;
}

/** Times of one piece of work, milliseconds. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly fastest: number;
  readonly rounds: number;
}

/** Times that belong together, as they are printed. */
export interface Section {
  readonly title: string;
  readonly timings: readonly Timing[];
  /** What the times come to: ratios within this run. */
  readonly findings: readonly string[];
}

/**
 * Times pieces of work in turn, round by round, so that what else the machine does falls on all of them alike.
 *
 * @param rounds How often each is timed.
 * @param warmUp Rounds before them that are not timed.
 */
export function timeInTurn(works: readonly Work[], rounds: number, warmUp = 3): readonly Timing[] {
  const times = works.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      work.run();
      const time = performance.now() - start;
      if (round >= 0) times[index]?.push(time);
    }
  }
  return works.map(({ name }, index) => summary(name, times[index] ?? []));
}

/** The middle of the times, and the least of them. */
export function summary(name: string, times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  return { name, median: medianOf(sorted), fastest: sorted[0] ?? Number.NaN, rounds: sorted.length };
}

function medianOf(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

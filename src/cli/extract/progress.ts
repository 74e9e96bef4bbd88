import picocolors from 'picocolors';

/** What is shown of a run that goes on. */
export interface Count {
  /** Articles that were finished in this run. */
  finished: number;
  rejected: number;
  /** Articles that were finished in a run before. */
  skipped: number;
}

export interface ProgressOptions {
  readonly isTerminal: boolean;
  readonly isColoured: boolean;
  /** Now, in milliseconds from any start. */
  readonly now: () => number;
  readonly print: (text: string) => void;
  /** What share of the inputs has been read, 0 to 1; undefined where nobody knows how much there is. */
  readonly share: () => number | undefined;
}

export interface Progress {
  /** Shows the count, where it is time to. */
  readonly show: (count: Count) => void;
  /** Makes room for another line on the terminal. */
  readonly clear: () => void;
  /** Whether anything was shown. */
  readonly hasShown: () => boolean;
}

/** Milliseconds between two states of the line on a terminal, and between two lines elsewhere. */
const EVERY = { terminal: 500, elsewhere: 30_000 } as const;

const CLEAR_LINE = '\r\u001b[K';

/** A line of progress that changes in its place on a terminal, and lines now and then elsewhere, such as in a log. */
export function makeProgress({ isTerminal, isColoured, now, print, share }: ProgressOptions): Progress {
  const colours = picocolors.createColors(isColoured);
  const start = now();
  const startShare = share() ?? 0;
  let last = start;
  let isShown = false;
  let hasShown = false;
  const clear = (): void => {
    if (isShown) print(CLEAR_LINE);
    isShown = false;
  };
  return {
    show: (count) => {
      const time = now();
      if (time - last < (isTerminal ? EVERY.terminal : EVERY.elsewhere)) return;
      last = time;
      const line = progressLine(count, time - start, remaining(time - start, share(), startShare), colours);
      print(isTerminal ? `${CLEAR_LINE}${line}` : `${line}\n`);
      isShown = isTerminal;
      hasShown = true;
    },
    clear,
    hasShown: () => hasShown,
  };
}

function progressLine(
  { finished, rejected, skipped }: Count,
  elapsed: number,
  left: number | undefined,
  colours: ReturnType<typeof picocolors.createColors>,
): string {
  const rate = ((finished + rejected) * 1000) / elapsed;
  const parts = [
    `${finished} ${finished === 1 ? 'article' : 'articles'}`,
    ...(skipped > 0 ? [`${skipped} finished before`] : []),
    ...(rejected > 0 ? [colours.red(`${rejected} rejected`)] : []),
    colours.dim(`${rate.toFixed(1)} a second`),
    ...(left === undefined ? [] : [colours.dim(`${duration(left)} left`)]),
  ];
  return `depeche: ${parts.join(', ')}`;
}

/** Milliseconds to go, if the rest goes on as what was read in this run. */
function remaining(elapsed: number, share: number | undefined, startShare: number): number | undefined {
  if (share === undefined || share <= startShare) return undefined;
  return (elapsed * Math.max(0, 1 - share)) / (share - startShare);
}

/** A time for a reader: seconds, minutes or hours. */
export function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

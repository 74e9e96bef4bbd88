const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** A wish to end the run early, as by Ctrl-C. */
export interface Stop {
  /** The signal that came, if one did. */
  readonly asked: () => NodeJS.Signals | undefined;
  /** What is promised, or undefined as soon as the run is to end. */
  readonly unless: <T>(promise: Promise<T>) => Promise<T | undefined>;
  /** Listens no more. */
  readonly end: () => void;
  /** Listens no more; where a signal came, it has its usual effect now. */
  readonly release: () => void;
}

/** Listens for the signals that end a program, so that it can end what it is writing first. */
export function watchStop(): Stop {
  let asked: NodeJS.Signals | undefined;
  // One place for the one promise that is waited for: a promise that all others race with would keep them all.
  let wake = (): void => undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    asked = signal;
    wake();
  };
  for (const signal of SIGNALS) process.once(signal, onSignal);
  const end = (): void => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  return {
    asked: () => asked,
    unless: (promise) =>
      new Promise((resolve, reject) => {
        wake = () => resolve(undefined);
        if (asked === undefined) promise.then(resolve, reject);
        else resolve(undefined);
      }),
    end,
    release: () => {
      end();
      if (asked !== undefined) process.kill(process.pid, asked);
    },
  };
}

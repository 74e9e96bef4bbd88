import picocolors from 'picocolors';
import { beginRejects } from '../../batch/rejects.ts';
import { openSpool, type Spool } from '../../batch/spool.ts';
import { complain, printable } from '../report.ts';
import { type JobPlace, placeName, type Reading } from './job.ts';
import type { Meter } from './jobs.ts';
import { keepMessages } from './messages.ts';
import { printOut } from './print.ts';
import { type Count, duration, makeProgress } from './progress.ts';

/** Tells of a run: as it goes on, and at its end. */
export interface Report {
  readonly count: Count & { claims: number };
  /** Whether something was wrong with an article. */
  readonly isWell: () => boolean;
  /** A line of standard error on an article that is read all the same. */
  readonly note: (place: JobPlace, sentence: string) => void;
  /** An article that is not written, or not as a whole. */
  readonly reject: (place: JobPlace, id: string | undefined, sentence: string, where?: string) => void;
  readonly written: (files: readonly string[], reading: Reading, place: JobPlace) => Promise<void>;
  readonly progress: () => void;
  /**
   * @param stopped Whether the run was ended before its time.
   * @param more What the report for programs has besides.
   */
  readonly end: (stopped: boolean, more?: Readonly<Record<string, unknown>>) => Promise<void>;
}

/** What a report needs to know of a run. */
export interface Told {
  readonly isCorpus: boolean;
  readonly rejects?: string | undefined;
  readonly manifest?: string | undefined;
  readonly into?: string | undefined;
  readonly messages?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  /** What became of the articles that are counted. Default `written`. */
  readonly done?: string;
}

export function openReport(plan: Told, meter: Pick<Meter, 'total' | 'read'>): Report {
  const [messages, files, rejected] = [openSpool(), openSpool(), openSpool()];
  const rejects = plan.rejects === undefined ? undefined : beginRejects(plan.rejects);
  const count = { finished: 0, rejected: 0, skipped: 0, claims: 0 };
  const start = performance.now();
  const progress = makeProgress({
    isTerminal: process.stderr.isTTY === true,
    isColoured: isColoured(),
    now: () => performance.now(),
    print: (text) => void process.stderr.write(text),
    share: () => meter.total && meter.read / meter.total,
  });
  const tell = (where: string, sentence: string): void => {
    progress.clear();
    complain(where, sentence);
  };
  return {
    count,
    isWell: () => count.rejected === 0,
    note: (place, sentence) => tell(placeName(place), sentence),
    reject: (place, id, sentence, where = placeName(place)) => {
      count.rejected += 1;
      tell(where, sentence);
      const reject = { file: place.path, line: place.line, id, sentence };
      rejects?.add(reject);
      if (plan.json) rejected.add(JSON.stringify(reject));
    },
    written: async (names, reading, place) => {
      count.claims += reading.claims;
      if (plan.messages) keepMessages(messages, place, reading);
      if (plan.json) for (const name of names) files.add(JSON.stringify(name));
      else if (!plan.quiet) for (const name of names) await printOut(`${printable(name)}\n`);
    },
    progress: () => {
      if (plan.isCorpus && !plan.quiet) progress.show(count);
    },
    end: async (stopped, more = {}) => {
      progress.clear();
      await printMessages(messages);
      const isTold = plan.isCorpus && !plan.quiet && (progress.hasShown() || count.rejected > 0);
      if (isTold || stopped) process.stderr.write(summary(count, performance.now() - start, plan, stopped));
      if (plan.json)
        await printReport(plan, { count, stopped, more, written: files.lines(), rejected: rejected.lines() });
      for (const spool of [messages, files, rejected]) spool.remove();
    },
  };
}

/** Whether standard error is a terminal of somebody who wants colours. */
function isColoured(): boolean {
  return process.stderr.isTTY === true && (process.env.NO_COLOR ?? '') === '';
}

async function printMessages(messages: Spool): Promise<void> {
  const { yellow } = picocolors.createColors(isColoured());
  for await (const line of messages.lines()) process.stderr.write(`${yellow(line)}\n`);
}

function summary({ finished, rejected, skipped }: Count, time: number, plan: Told, stopped: boolean): string {
  const parts = [
    `${finished} ${finished === 1 ? 'article' : 'articles'} ${plan.done ?? 'written'}`,
    ...(skipped > 0 ? [`${skipped} written before`] : []),
    ...(rejected > 0 ? [`${rejected} rejected${plan.rejects === undefined ? '' : `, see ${plan.rejects}`}`] : []),
    duration(time),
  ];
  const hint = plan.manifest === undefined ? 'Stopped' : 'Stopped; --resume goes on';
  return `depeche: ${stopped ? `${hint}: ` : ''}${printable(parts.join(', '))}.\n`;
}

interface Outcomes {
  readonly count: Report['count'];
  readonly stopped: boolean;
  readonly more: Readonly<Record<string, unknown>>;
  /** JSON, a value a line. */
  readonly written: AsyncIterable<string>;
  readonly rejected: AsyncIterable<string>;
}

/** The report as one JSON object, a list's item a line, without holding the lists. */
async function printReport({ into }: Told, { count, stopped, more, written, rejected }: Outcomes): Promise<void> {
  const { finished, skipped, claims } = count;
  const counts = {
    articles: finished,
    rejectedArticles: count.rejected,
    finishedBefore: skipped,
    claims,
    stopped,
    ...more,
  };
  await printOut(`${JSON.stringify(counts).slice(0, -1)},\n"written": [`);
  await printItems(into === undefined || stopped ? written : one(JSON.stringify(into)));
  await printOut('],\n"rejected": [');
  await printItems(rejected);
  await printOut(']}\n');
}

async function printItems(items: AsyncIterable<string>): Promise<void> {
  let before = '\n';
  for await (const item of items) {
    await printOut(`${before}${item}`);
    before = ',\n';
  }
}

async function* one(item: string): AsyncGenerator<string> {
  yield item;
}

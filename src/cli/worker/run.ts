import { inOrder } from '../../batch/in-order.ts';
import type { QueuedArticle, QueueMessage } from '../../queue/message.ts';
import type { OpenQueue } from '../../queue/open.ts';
import type { Undone } from '../../queue/take.ts';
import type { Sink } from '../extract/deliver.ts';
import type { Job, Reading } from '../extract/job.ts';
import { openReport, type Report } from '../extract/report.ts';
import { watchStop } from '../extract/stop.ts';
import { FileFault } from '../files.ts';
import { placeOf, withQueue } from '../queue/opened.ts';
import { complain, told } from '../report.ts';
import { type KeptReaders, keepReaders } from './readers.ts';
import type { WorkerRequest } from './request.ts';
import { type Target, targetOf } from './target.ts';

/**
 * Takes jobs from a queue and writes the graphs of their articles, until it is told to end or nothing is left.
 *
 * @returns Whether all was written.
 * @throws UsageError where the arguments contradict each other.
 */
export async function runWorker(request: WorkerRequest): Promise<boolean> {
  const place = placeOf(request);
  const target = await targetOf(request);
  const sink = await told(request.to, target.open);
  if (sink === undefined) return false;
  const isWell = await withQueue(place, true, (queue) => workAt(queue, sink.value, { request, target }));
  return isWell === true;
}

interface Asked {
  readonly request: WorkerRequest;
  readonly target: Target;
}

async function workAt(queue: OpenQueue, sink: Sink, { request, target }: Asked): Promise<boolean> {
  const { json, quiet, messages, name, untilEmpty, takeover } = request;
  const report = openReport({ json, quiet, messages, isCorpus: true }, { total: undefined, read: 0 });
  const readers = keepReaders(request, target);
  const stop = watchStop();
  const end = ending();
  let hasFailed = false;
  const { takeJobs } = await import('../../queue/take.ts');
  const taker = await takeJobs(queue, {
    takeover,
    work: (message) => doMessage(message, { sink, report, readers }).catch(end.ofThreads),
    onFailed: ({ job, sentence, isFinal, isTold }) => {
      hasFailed ||= isFinal;
      if (!isTold) complain(`${name}:${job}`, isFinal ? sentence : `${sentence} The job is tried again.`);
    },
  });
  try {
    await stop.unless(Promise.race([end.come, ...(untilEmpty ? [taker.untilEmpty()] : [])]));
  } finally {
    await taker.close();
    await readers.close();
    await report.end(false);
    stop.end();
  }
  return report.isWell() && !hasFailed && !end.isCome();
}

/** The end of a worker that can read no article: it must not make all jobs of the queue fail. */
interface Ending {
  /** Kept as long as nothing but a signal ends the work. */
  readonly come: Promise<void>;
  readonly isCome: () => boolean;
  /** Takes what the work on a message threw, and throws it on. */
  readonly ofThreads: (error: unknown) => never;
}

function ending(): Ending {
  let isCome = false;
  let bring = (): void => undefined;
  const come = new Promise<void>((resolve) => {
    bring = resolve;
  });
  return {
    come,
    isCome: () => isCome,
    ofThreads: (error) => {
      if (!(error instanceof FileFault)) throw error;
      isCome = true;
      bring();
      throw new Error(`${error.where}: ${error.message}`);
    },
  };
}

/** What the work on a message needs. */
interface Means {
  readonly sink: Sink;
  readonly report: Report;
  readonly readers: KeptReaders;
}

/**
 * A file that cannot be written does not keep back the other articles; a store that cannot be reached does.
 *
 * @throws FileFault where the threads cannot be started that read articles.
 */
async function doMessage({ settings, articles }: QueueMessage, means: Means): Promise<Undone> {
  const readers = await means.readers.of(settings);
  const read = async (
    article: QueuedArticle,
  ): Promise<{ readonly article: QueuedArticle; readonly reading: Reading }> => ({
    article,
    reading: await readers.read(jobOf(article)),
  });
  const [lost, unplaced]: [QueuedArticle[], QueuedArticle[]] = [[], []];
  for await (const { article, reading } of inOrder(each(articles), read, readers.window)) {
    const fault = await deliver(article, reading, means);
    if (fault !== undefined) unplaced.push({ ...article, fault });
    else if (reading.fault !== undefined) lost.push({ ...article, fault: reading.fault });
    means.report.progress();
  }
  return { lost, unplaced };
}

/** @returns Why the graph cannot be put in its place now, where it cannot. */
async function deliver(article: QueuedArticle, reading: Reading, { sink, report }: Means): Promise<string | undefined> {
  const place = jobOf(article);
  for (const note of reading.notes) report.note(place, note);
  try {
    if (reading.written.length > 0) await report.written((await sink.put(reading)).files, reading, place);
  } catch (error) {
    if (error instanceof FileFault) return `${error.where}: ${error.message}`;
    throw error;
  }
  if (reading.fault === undefined) report.count.finished += 1;
  else report.reject(place, reading.id, reading.fault);
  return undefined;
}

function jobOf({ name, file, line, record, bytes = '', hint }: QueuedArticle): Job {
  return {
    ...{ name, path: file },
    ...(line !== undefined && { line }),
    ...(hint !== undefined && { hint }),
    kind: record === undefined ? 'file' : 'record',
    bytes: record === undefined ? Buffer.from(bytes, 'base64') : Buffer.from(record),
  };
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

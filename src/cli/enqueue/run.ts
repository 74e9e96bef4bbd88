import { DepecheError } from '../../error.ts';
import type { MessageSettings, QueueMessage } from '../../queue/message.ts';
import type { OpenQueue } from '../../queue/open.ts';
import { type ArticleInput, listAll } from '../extract/inputs.ts';
import type { Job, LostJob } from '../extract/job.ts';
import { jobsOf, makeMeter } from '../extract/jobs.ts';
import { makeNames, type Names } from '../extract/names.ts';
import { ownKnowledge } from '../extract/own-knowledge.ts';
import { printOut } from '../extract/print.ts';
import { openReport, type Report } from '../extract/report.ts';
import { type Stop, watchStop } from '../extract/stop.ts';
import { rejectsFault } from '../extract/usage.ts';
import type { FileFault } from '../files.ts';
import { placeOf, withQueue } from '../queue/opened.ts';
import { told, UsageError } from '../report.ts';
import { type Outgoing, outgoing } from './article.ts';
import { type Chunks, makeChunks } from './chunks.ts';
import type { EnqueueRequest } from './request.ts';

/**
 * Puts articles into a queue, in the order of the inputs: what is wrong with one is told on standard error and does not
 * keep back the others. While the queue is full, it waits.
 *
 * @returns Whether all are in the queue.
 * @throws UsageError where the address of the queue is none, or the list of rejects would take the place of an input.
 */
export async function runEnqueue(request: EnqueueRequest): Promise<boolean> {
  const place = placeOf(request);
  const { inputs, faults } = await listAll(request.files, request);
  const fault = rejectsFault({ ...request, inputs });
  if (fault !== undefined) throw new UsageError(fault);
  const knowledge = await told(request.knowledge ?? '', () => ownKnowledge(request.knowledge));
  if (knowledge === undefined) return false;
  const settings = settingsOf(request, knowledge.value);
  const isWell = await withQueue(place, true, (queue) => enqueueAll({ queue, request, settings, inputs, faults }));
  return isWell === true;
}

function settingsOf(request: EnqueueRequest, knowledge: string | undefined): MessageSettings {
  const { lang, detail, quotes, date, encoding, maxNesting, base } = request;
  return {
    ...{ lang, detail, quotes },
    ...(date !== undefined && { date }),
    ...(encoding !== undefined && { encoding }),
    ...(maxNesting !== undefined && { maxNesting }),
    ...(base !== undefined && { base }),
    ...(knowledge !== undefined && { knowledge }),
  };
}

interface Work {
  readonly queue: OpenQueue;
  readonly request: EnqueueRequest;
  readonly settings: MessageSettings;
  readonly inputs: readonly ArticleInput[];
  readonly faults: readonly FileFault[];
}

/** What the way of an article into the queue needs. */
interface Run {
  readonly report: Report;
  readonly names: Names;
  readonly chunks: Chunks;
  readonly stop: Stop;
  /** @returns Whether the job is in the queue. */
  readonly put: (message: QueueMessage | undefined) => Promise<boolean>;
}

async function enqueueAll({ queue, request, settings, inputs, faults }: Work): Promise<boolean> {
  const { rejects, json, quiet, maxBytes, chunk } = request;
  const meter = makeMeter(inputs);
  const report = openReport({ rejects, json, quiet, isCorpus: true, done: 'put into the queue' }, meter);
  for (const { where, message } of faults) report.reject({ path: where }, undefined, message);
  const stop = watchStop();
  const { put, count } = await makePut(queue, { request, report, stop });
  const run: Run = { report, stop, put, names: makeNames([]), chunks: makeChunks(settings, chunk) };
  let isWhole = false;
  try {
    isWhole = await putAll(jobsOf(inputs, maxBytes, meter), run);
  } finally {
    await report.end(!isWhole, { jobs: count() });
    stop.end();
  }
  if (isWhole && !json && !quiet)
    await printOut(`${number(report.count.finished, 'article')} in ${number(count(), 'job')}\n`);
  return isWhole && report.isWell();
}

function number(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

interface Putting {
  readonly request: EnqueueRequest;
  readonly report: Report;
  readonly stop: Stop;
}

async function makePut(queue: OpenQueue, { request, report, stop }: Putting) {
  const { addJob } = await import('../../queue/add.ts');
  const { atMost, attempts, quiet } = request;
  let count = 0;
  let isTold = quiet === true;
  const options = {
    ...{ atMost, attempts },
    isStopped: () => stop.asked() !== undefined,
    onFull: () => {
      if (!isTold) report.note({ path: request.name }, `${atMost} jobs wait; the others follow as workers take them.`);
      isTold = true;
    },
  };
  const put = async (message: QueueMessage | undefined): Promise<boolean> => {
    if (message === undefined) return true;
    if (!(await addJob(queue, message, options))) return false;
    count += 1;
    report.count.finished += message.articles.length;
    report.progress();
    return true;
  };
  return { put, count: () => count };
}

/** @returns Whether it came to the end. */
async function putAll(jobs: AsyncGenerator<Job | LostJob>, run: Run): Promise<boolean> {
  for (;;) {
    const next = await run.stop.unless(jobs.next());
    if (next === undefined) return false;
    if (next.done) return run.put(run.chunks.rest());
    const ready = readyOf(next.value, run);
    if (ready !== undefined && !(await run.put(run.chunks.add(ready.article)))) return false;
  }
}

/** The article of a job; nothing where it is rejected. */
function readyOf(job: Job | LostJob, { report, names }: Run): Outgoing | undefined {
  if ('fault' in job) {
    report.reject(job, undefined, job.fault);
    return undefined;
  }
  try {
    const ready = outgoing(job);
    const taken = names.take(ready, job);
    if (taken === undefined) return ready;
    report.reject(job, ready.id, taken);
  } catch (error) {
    if (!(error instanceof DepecheError)) throw error;
    report.reject(job, undefined, error.message);
  }
  return undefined;
}

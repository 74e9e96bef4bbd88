import { inOrder } from '../../batch/in-order.ts';
import { FileFault } from '../files.ts';
import { told } from '../report.ts';
import { openSink, type Sink } from './deliver.ts';
import { listAll } from './inputs.ts';
import type { Job, JobPlace, LostJob, Reading } from './job.ts';
import { jobsOf, makeMeter } from './jobs.ts';
import { makeNames, type Names } from './names.ts';
import { ownKnowledge } from './own-knowledge.ts';
import { graphOptionsOf, type Plan, planOf } from './plan.ts';
import { printOut } from './print.ts';
import type { ReaderSettings } from './reader.ts';
import { type Readers, startReaders } from './reading.ts';
import { openReport, type Report } from './report.ts';
import type { ExtractRequest } from './request.ts';
import { keyOf, openProgressed, type Progressed } from './resume.ts';
import { type Stop, watchStop } from './stop.ts';
import { requireSense } from './usage.ts';

/**
 * Reads, extracts and writes each article on its own, in the order of the inputs: what is wrong with one is told on
 * standard error and does not keep back the others.
 *
 * @returns Whether all went well.
 * @throws UsageError where the arguments contradict each other, before any text is read or anything written.
 */
export async function runExtract(request: ExtractRequest): Promise<boolean> {
  const { inputs, faults } = await listAll(request.files, request);
  const plan = planOf(request, inputs);
  await requireSense(plan);
  const knowledge = await told(request.knowledge ?? '', () => ownKnowledge(request.knowledge));
  if (!knowledge) return false;
  const isWell = await told(plan.into ?? plan.output ?? '', () =>
    runPlan(plan, settingsOf(plan, knowledge.value), faults),
  );
  return isWell?.value === true;
}

function settingsOf(plan: Plan, knowledge: string | undefined): ReaderSettings {
  const { lang, date, encoding, maxNesting, output, explain, messages } = plan;
  return {
    lang,
    formats: output === undefined && plan.into === undefined && explain ? [] : plan.format,
    graph: graphOptionsOf(plan),
    texts: output !== undefined,
    explain: explain === true,
    messages: messages === true,
    ...(date !== undefined && { date }),
    ...(encoding !== undefined && { encoding }),
    ...(maxNesting !== undefined && { maxNesting }),
    ...(knowledge !== undefined && { knowledge }),
  };
}

/** What the delivery of an article needs. */
interface Run {
  readonly plan: Plan;
  readonly report: Report;
  readonly names: Names;
  readonly progressed: Progressed;
  readonly sink: Sink;
}

/** What became of a job: it was finished before, cannot be got at, or was read. */
interface Outcome {
  readonly job: Job | LostJob;
  readonly key: string;
  readonly reading?: Reading;
}

async function runPlan(plan: Plan, settings: ReaderSettings, faults: readonly FileFault[]): Promise<boolean> {
  const meter = makeMeter(plan.inputs);
  const progressed = await openProgressed(plan, settings);
  const sink = openSink(plan, progressed.kept);
  const report = openReport(plan, meter);
  for (const { where, message } of faults) report.reject({ path: where }, undefined, message);
  const stop = watchStop();
  const readers = await startReaders(plan, settings);
  const run: Run = { plan, report, progressed, sink, names: makeNames(progressed.before) };
  let isWhole = false;
  try {
    const work = (job: Job | LostJob): Promise<Outcome> => workOn(job, run, readers);
    isWhole = await deliverAll(inOrder(jobsOf(plan.inputs, plan.maxBytes, meter), work, readers.window), run, stop);
  } finally {
    await readers.close();
    sink.close(isWhole);
    progressed.close();
    await report.end(!isWhole);
    stop.release();
  }
  return report.isWell() && isWhole;
}

async function workOn(job: Job | LostJob, { progressed }: Run, readers: Readers): Promise<Outcome> {
  if ('fault' in job) return { job, key: '' };
  const key = keyOf(job);
  return progressed.isFinished(key) ? { job, key } : { job, key, reading: await readers.read(job) };
}

/** @returns Whether it came to the end. */
async function deliverAll(outcomes: AsyncGenerator<Outcome>, run: Run, stop: Stop): Promise<boolean> {
  for (;;) {
    const next = await stop.unless(outcomes.next());
    if (next === undefined) return false;
    if (next.done) return true;
    await deliver(next.value, run);
    run.report.progress();
  }
}

async function deliver({ job, key, reading }: Outcome, run: Run): Promise<void> {
  const { report } = run;
  if ('fault' in job) report.reject(job, undefined, job.fault);
  else if (reading === undefined) report.count.skipped += 1;
  else await deliverReading(reading, { job, key }, run);
}

async function deliverReading(reading: Reading, from: { job: Job; key: string }, run: Run): Promise<void> {
  const { report, names, plan, sink, progressed } = run;
  const place: JobPlace = from.job;
  for (const note of reading.notes) report.note(place, note);
  const { fault, written, explained = '', id } = reading;
  if (fault !== undefined && written.length === 0) return report.reject(place, id, fault);
  const taken = names.take(reading, place);
  if (taken !== undefined) return report.reject(place, id, taken);
  try {
    if (explained !== '') await printOut(explained);
    const { files, end } = await sink.put(reading);
    await report.written(files, reading, place);
    if (fault !== undefined) return report.reject(place, id, fault);
    report.count.finished += 1;
    progressed.add({ key: from.key, slug: reading.slug, address: reading.address, end });
  } catch (error) {
    if (!(error instanceof FileFault) || plan.into !== undefined) throw error;
    report.reject(place, id, error.message, error.where);
  }
}

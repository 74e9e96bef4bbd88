import type { FailedJob } from '../../queue/failed.ts';
import type { QueuedArticle } from '../../queue/message.ts';
import type { OpenQueue } from '../../queue/open.ts';
import { placeName } from '../extract/job.ts';
import { printOut } from '../extract/print.ts';
import { printable } from '../report.ts';
import { placeOf, withQueue } from './opened.ts';
import type { QueueRequest } from './request.ts';

/**
 * Tells of a queue, or puts its failed jobs back, or drops them.
 *
 * @returns Whether it could be used.
 * @throws UsageError where the address is none.
 */
export async function runQueue(request: QueueRequest): Promise<boolean> {
  const isWell = await withQueue(placeOf(request), false, async (queue) => {
    if (request.retry) await putBack(queue, request);
    else if (request.drop) await drop(queue, request);
    else if (request.failed) await listFailed(queue, request);
    else await count(queue, request);
    return true;
  });
  return isWell === true;
}

async function count(queue: OpenQueue, { json }: QueueRequest): Promise<void> {
  const { countJobs } = await import('../../queue/counts.ts');
  const counts = await countJobs(queue);
  const lines = Object.entries(counts).map(([state, number]) => `${state.padEnd(9)}${number}\n`);
  await printOut(json ? `${JSON.stringify(counts)}\n` : lines.join(''));
}

async function putBack(queue: OpenQueue, { json }: QueueRequest): Promise<void> {
  const { retryFailed } = await import('../../queue/failed.ts');
  const retried = await retryFailed(queue);
  await printOut(json ? `${JSON.stringify({ retried })}\n` : `${jobs(retried)} put back\n`);
}

async function drop(queue: OpenQueue, { json }: QueueRequest): Promise<void> {
  const { dropFailed } = await import('../../queue/failed.ts');
  const dropped = await dropFailed(queue);
  await printOut(json ? `${JSON.stringify({ dropped })}\n` : `${jobs(dropped)} dropped\n`);
}

const jobs = (count: number): string => `${count} ${count === 1 ? 'job' : 'jobs'}`;

/** JSON is one object a line, so that a long list takes no memory. */
async function listFailed(queue: OpenQueue, { json }: QueueRequest): Promise<void> {
  const { failedJobs } = await import('../../queue/failed.ts');
  for await (const job of failedJobs(queue)) await printOut(json ? `${asJson(job)}\n` : asText(job));
}

function asJson({ job, reason, articles }: FailedJob): string {
  return JSON.stringify({
    ...{ job, reason },
    articles: articles.map(({ file, line, name, fault }) => ({ file, line, name, sentence: fault ?? reason })),
  });
}

function asText({ job, reason, articles }: FailedJob): string {
  const line = (where: string, sentence: string): string => `${printable(`${job}: ${where}${sentence}`)}\n`;
  if (articles.length === 0) return line('', reason);
  return articles.map((article) => line(`${articlePlace(article)}: `, article.fault ?? reason)).join('');
}

function articlePlace({ file, line }: QueuedArticle): string {
  return placeName({ path: file, ...(line !== undefined && { line }) });
}

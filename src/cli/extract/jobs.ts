import { createReadStream, statSync } from 'node:fs';
import { numberedLines } from '../../batch/lines.ts';
import { unpacked } from '../../batch/unpack.ts';
import { FileFault, readInput, toFault } from '../files.ts';
import type { ArticleInput } from './inputs.ts';
import type { Job, LostJob } from './job.ts';

/** How much of the inputs has been read. */
export interface Meter {
  /** Bytes of all inputs; undefined where one of them has no length. */
  readonly total: number | undefined;
  read: number;
}

export function makeMeter(inputs: readonly ArticleInput[]): Meter {
  const sizes = inputs.map(({ path }) => {
    const about = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false });
    return about?.isFile() ? about.size : Number.NaN;
  });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return { total: Number.isNaN(total) ? undefined : total, read: 0 };
}

/** The articles of the inputs in their order, each read when it is asked for. */
export async function* jobsOf(
  inputs: readonly ArticleInput[],
  most: number,
  meter: Meter,
): AsyncGenerator<Job | LostJob> {
  for (const input of inputs) {
    if (input.isRecords) yield* recordJobs(input, most, meter);
    else yield await fileJob(input, most, meter);
  }
}

async function fileJob({ path, name, hint }: ArticleInput, most: number, meter: Meter): Promise<Job | LostJob> {
  try {
    const bytes = await readInput(path, most);
    meter.read += bytes.length;
    return { path, name, kind: 'file', bytes, ...(hint !== undefined && { hint }) };
  } catch (error) {
    if (error instanceof FileFault) return { path, fault: error.message };
    throw error;
  }
}

async function* recordJobs({ path, name }: ArticleInput, most: number, meter: Meter): AsyncGenerator<Job | LostJob> {
  let last = 0;
  try {
    for await (const { line, bytes } of numberedLines(unpacked(chunksOf(path, meter)), most)) {
      last = line;
      if (bytes === undefined) yield { path, line, fault: tooLong(most) };
      else yield { path, line, name: `${name}-${line}`, kind: 'record', bytes };
    }
  } catch (error) {
    yield { path, fault: streamFault(path, error, last) };
  }
}

async function* chunksOf(path: string, meter: Meter): AsyncGenerator<Uint8Array> {
  const stream: AsyncIterable<Uint8Array> = path === '-' ? process.stdin : createReadStream(path);
  for await (const chunk of stream) {
    meter.read += chunk.length;
    yield chunk;
  }
}

function streamFault(path: string, error: unknown, line: number): string {
  if (error instanceof Error && 'code' in error && `${error.code}`.startsWith('Z_')) {
    return `It cannot be unpacked behind line ${line}: it is damaged, or its end is missing; get it again.`;
  }
  const fault = toFault(path, 'cannot be read', error);
  if (fault instanceof FileFault) return fault.message;
  throw error;
}

function tooLong(most: number): string {
  return `The line has more than ${most} bytes; raise the limit with --max-bytes, or leave it out.`;
}

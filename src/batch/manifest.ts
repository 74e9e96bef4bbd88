import { closeSync, existsSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { dropLink } from './drop-link.ts';

/** What is kept of an article that is finished. */
export interface Finished {
  /** Made of the article's name and content. */
  readonly key: string;
  /** The name that no other article of the output may have. */
  readonly slug: string;
  /** The article's address, where it has one of its own. */
  readonly address?: string | undefined;
  /** Where the article ends in a file that has all of them, in bytes. */
  readonly end?: number | undefined;
}

/** The list of finished articles beside an output, by which a run that was broken off is gone on with. */
export interface Manifest {
  /** Those that were finished when the manifest was opened. */
  readonly finished: readonly Finished[];
  readonly add: (article: Finished) => void;
  readonly close: () => void;
}

/** A manifest that cannot be gone on with; the message is a sentence. */
export class ManifestFault extends Error {}

const LINE_FEED = 0x0a;
const CHUNK = 2 ** 16;

/** A manifest without anything in it, in place of one that is there. */
export function beginManifest(path: string, settings: string): Manifest {
  dropLink(path);
  const file = openSync(path, 'w');
  append(file, { settings });
  return manifestIn(file, []);
}

/**
 * Opens the manifest of a run that was broken off; the last line is dropped where it is no whole one.
 *
 * @param settings All that the output depends on but the articles, as one word.
 * @returns A manifest just begun where there is none.
 * @throws ManifestFault where the run had other settings, or the file is no manifest.
 */
export function resumeManifest(path: string, settings: string): Manifest {
  dropLink(path);
  if (!existsSync(path)) return beginManifest(path, settings);
  const file = openSync(path, 'r+');
  try {
    const { records, length } = readRecords(file);
    const [head, ...rest] = records;
    if (head === undefined) {
      closeSync(file);
      return beginManifest(path, settings);
    }
    if (head.settings !== settings) throw new ManifestFault(otherSettings(head.settings !== undefined));
    ftruncateSync(file, length);
    return manifestIn(file, rest.map(finishedOf), length);
  } catch (error) {
    if (error instanceof ManifestFault) closeSync(file);
    throw error;
  }
}

function manifestIn(file: number, finished: readonly Finished[], length?: number): Manifest {
  let position = length;
  return {
    finished,
    add: (article) => {
      position = append(file, { ...article }, position);
    },
    close: () => closeSync(file),
  };
}

/** @returns Where the next record goes, in a file that has records from before. */
function append(file: number, record: Readonly<Record<string, unknown>>, position?: number): number | undefined {
  const line = Buffer.from(`${JSON.stringify(record)}\n`);
  writeSync(file, line, 0, line.length, position ?? null);
  return position === undefined ? undefined : position + line.length;
}

/** The records of the whole lines, and how many bytes those lines have. */
function readRecords(file: number): { records: Readonly<Record<string, unknown>>[]; length: number } {
  const records: Readonly<Record<string, unknown>>[] = [];
  const chunk = Buffer.alloc(CHUNK);
  let rest: Buffer = Buffer.alloc(0);
  let length = 0;
  for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
    const bytes = Buffer.concat([rest, chunk.subarray(0, read)]);
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      records.push(recordIn(bytes.toString('utf8', start, end)));
      length += end + 1 - start;
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
  return { records, length };
}

function recordIn(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ManifestFault(otherSettings(false));
}

function finishedOf({ key, slug, address, end }: Readonly<Record<string, unknown>>): Finished {
  if (typeof key !== 'string' || typeof slug !== 'string') throw new ManifestFault(otherSettings(false));
  return {
    ...{ key, slug },
    ...(typeof address === 'string' && { address }),
    ...(typeof end === 'number' && { end }),
  };
}

function otherSettings(isManifest: boolean): string {
  return isManifest
    ? 'The run that is to be gone on with had other options, other knowledge or another version; give the same, or begin anew without --resume.'
    : 'It is no list of finished articles; begin anew without --resume.';
}

import { dirname, join, relative, resolve, sep } from 'node:path';
import { makeFolder } from '../../batch/make-folder.ts';
import { openPart, ShortPart } from '../../batch/part-file.ts';
import { packageFile } from '../../package-file.ts';
import { catalog } from '../../write/catalog.ts';
import { FileFault, readIfThere, toFault, writeAll } from '../files.ts';
import type { OutputFormat } from './formats.ts';
import type { Reading } from './job.ts';
import type { Plan } from './plan.ts';
import { printOut } from './print.ts';
import { textFileName } from './text-file.ts';
import { outputName } from './usage.ts';

/** Where graphs go. */
export interface Sink {
  /**
   * @returns The files that were written, and where the article ends in a file that has all of them, in bytes.
   * @throws FileFault where it cannot be written.
   */
  readonly put: (reading: Reading) => Promise<{ readonly files: readonly string[]; readonly end?: number }>;
  /** Nothing more comes: all is whole, or what is there stays to be gone on with. */
  readonly close: (isWhole: boolean) => void;
}

/** The package's own ontology. */
const ONTOLOGY = packageFile('ontology/depeche.ttl');

const CATALOG = 'catalog-v001.xml';

/** Formats that Protégé opens. */
const FOR_PROTEGE: ReadonlySet<OutputFormat> = new Set(['turtle', 'rdfxml']);

/**
 * The place that a plan wants graphs in.
 *
 * @param kept How many bytes of the plan's one file are there from a run that is gone on with.
 * @throws FileFault where the file cannot be opened, or is not what that run left.
 */
export function openSink({ output, into, explain }: Plan, kept: number): Sink {
  if (into !== undefined) return fileSink(into, kept);
  if (output !== undefined) return folderSink(output);
  return explain ? noSink() : standardSink();
}

/** Files of a folder, with the article's text where that is no file yet. */
export function folderSink(folder: string): Sink {
  return {
    put: async (reading) => {
      if (reading.written.length === 0) return { files: [] };
      const files = new Map(reading.written.map(([format, content]) => [outputName(reading, format), content]));
      const { name, text, written } = reading;
      const texts = text === undefined ? [] : [[await textFileName(folder, name, text), text] as const];
      for (const [file, content] of texts) files.set(file, content);
      if (written.some(([format]) => FOR_PROTEGE.has(format))) await addCatalog(folder, files);
      // The text is put there first: where a run is killed in between, it is the one that the next run writes.
      await writeAll(folder, new Map([...texts, ...files]));
      return { files: [...files.keys()].map((file) => join(folder, file)) };
    },
    close: () => undefined,
  };
}

function standardSink(): Sink {
  return {
    put: async ({ written }) => {
      for (const [, content] of written) await printOut(content);
      return { files: [] };
    },
    close: () => undefined,
  };
}

/** Where claims are explained on standard output, no graph goes there. */
function noSink(): Sink {
  return { put: async () => ({ files: [] }), close: () => undefined };
}

function fileSink(path: string, kept: number): Sink {
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (error instanceof ShortPart) throw new FileFault(path, error.message);
      throw toFault(path, 'cannot be written', error);
    }
  };
  const part = attempt(() => {
    makeFolder(dirname(path));
    return openPart(path, kept);
  });
  return {
    put: async ({ written }) => {
      const [content] = written.map(([, text]) => text);
      return content === undefined ? { files: [] } : { files: [], end: attempt(() => part.append(content)) };
    },
    close: (isWhole) => attempt(isWhole ? part.finish : part.leave),
  };
}

/**
 * Protégé finds the ontology that a graph imports by this file. The path to it is relative, so that a project that
 * holds both can be moved. A catalog that is there already is the user's or the same one: it stays.
 */
async function addCatalog(folder: string, files: Map<string, string>): Promise<void> {
  if ((await readIfThere(join(folder, CATALOG))) !== undefined) return;
  const path = relative(resolve(folder), ONTOLOGY).split(sep).map(encodeURIComponent).join('/');
  files.set(CATALOG, catalog(path));
}

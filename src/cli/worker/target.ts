import { articleGraphs } from '../../store/articles.ts';
import { parseGraph } from '../../store/read-graph.ts';
import type { ArticleStore } from '../../store/store.ts';
import { folderSink, type Sink } from '../extract/deliver.ts';
import { type OutputFormat, traitsOf } from '../extract/formats.ts';
import { isTakenByFile } from '../files.ts';
import { openAsked, requireStoreSense } from '../load/asked-store.ts';
import type { StoreRequest } from '../load/request.ts';
import { printable, UsageError } from '../report.ts';
import type { WorkerRequest } from './request.ts';

/** Where the graphs of a worker go, and as what. */
export interface Target {
  readonly formats: readonly OutputFormat[];
  /** Whether each article stands in a graph of its own. */
  readonly graphPerArticle: boolean;
  /** Whether the texts are written too. */
  readonly texts: boolean;
  /** @throws StoreFault where the store cannot be used. */
  readonly open: () => Promise<Sink>;
}

/** @throws UsageError where the place cannot be one, or does not go with other options. */
export async function targetOf(request: WorkerRequest): Promise<Target> {
  const { to, format } = request;
  if (/^https?:\/\//i.test(to)) return storeTarget({ ...request, endpoint: to }, format !== undefined);
  if (await isTakenByFile(to)) throw new UsageError(`${printable(to)} is not a folder; choose a folder with --to.`);
  const formats = format ?? ['turtle'];
  return {
    formats,
    // As extract has it for JSON Lines.
    graphPerArticle: formats.every((name) => traitsOf(name).namedGraphs),
    texts: true,
    open: async () => folderSink(to),
  };
}

function storeTarget(request: StoreRequest, hasFormat: boolean): Target {
  if (hasFormat) throw new UsageError('A store has no format; leave out --format, or name a folder with --to.');
  requireStoreSense(request);
  return {
    formats: [FOR_STORES],
    graphPerArticle: false,
    texts: false,
    open: async () => storeSink(await openAsked(request)),
  };
}

const FOR_STORES = 'nt';

/** Each article takes the place of what the store has of it. */
function storeSink(store: ArticleStore): Sink {
  return {
    put: async ({ written }) => {
      for (const [, content] of written) {
        for (const article of articleGraphs(parseGraph(content, FOR_STORES))) await store.put(article);
      }
      return { files: [] };
    },
    close: () => undefined,
  };
}

import { inOrder } from '../../batch/in-order.ts';
import type { ArticleGraphs } from '../../store/articles.ts';
import { StoreFault } from '../../store/fault.ts';
import type { ArticleStore } from '../../store/store.ts';
import { complain, printable, told } from '../report.ts';
import { articlesIn, type Given } from './articles.ts';
import { openAsked, requireStoreSense } from './asked-store.ts';
import type { LoadRequest } from './request.ts';

interface Run {
  readonly store: ArticleStore;
  readonly request: LoadRequest;
  /** Whether the user knows that the store queries the union of its graphs. */
  warned: boolean;
}

/** What became of an article: a line for the user, or nothing where it went wrong and was told. */
type Outcome = string | undefined;

/**
 * Loads the articles of each file, or takes them out, several at a time: what is wrong with one is told on standard
 * error and does not keep back the others.
 *
 * @returns Whether all went well.
 * @throws UsageError where an address or the user does not fit.
 */
export async function runLoad(request: LoadRequest): Promise<boolean> {
  requireStoreSense(request);
  const store = await told('the store', () => openAsked(request));
  if (!store) return false;
  const run: Run = { store: store.value, request, warned: false };
  const faults = { any: false };
  const work = (batch: readonly Given[]): Promise<readonly Outcome[]> =>
    request.delete ? takeOut(run, batch) : putIn(run, batch);
  for await (const outcomes of inOrder(articlesIn(request, faults), work, request.parallel)) {
    for (const line of outcomes) {
      if (line === undefined) faults.any = true;
      else process.stdout.write(`${line}\n`);
    }
  }
  return !faults.any;
}

async function takeOut({ store }: Run, batch: readonly Given[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { file, article } of batch) {
    const triples = await told(file, () => store.remove(article));
    outcomes.push(
      triples &&
        `<${printable(article.name)}> ${triples.value === 0 ? 'was not there' : `removed: ${triples.value} triples`}`,
    );
  }
  return outcomes;
}

/** Puts them in at once; where the store refuses that, each on its own, so that one does not keep back the others. */
async function putIn(run: Run, batch: readonly Given[]): Promise<readonly Outcome[]> {
  const together = batch.length > 1 && (await areTaken(run.store, batch));
  const outcomes: Outcome[] = [];
  for (const { file, article } of batch) {
    const put = together ? { value: undefined } : await told(file, () => run.store.put(article));
    outcomes.push(put && `<${printable(article.name)}> loaded: ${contentsOf(article)}`);
    if (put) await warnOfUnion(run, file, article);
  }
  return outcomes;
}

async function areTaken(store: ArticleStore, batch: readonly Given[]): Promise<boolean> {
  try {
    await store.putAll(batch.map(({ article }) => article));
    return true;
  } catch (error) {
    if (error instanceof StoreFault) return false;
    throw error;
  }
}

async function warnOfUnion(run: Run, file: string, article: ArticleGraphs): Promise<void> {
  if (run.warned || !(await run.store.queriesUnion(article)) || run.warned) return;
  run.warned = true;
  complain(file, UNION);
}

const UNION =
  'This store answers a query that names no graph from all of them: there, what claims say looks like facts. Name the graph in every query, or load the article again without its claims as graphs.';

function contentsOf({ triples, claims }: ArticleGraphs): string {
  const said = claims.length === 0 ? '' : `, and what ${claims.length} claims say`;
  return `${triples.length} triples${said}`;
}

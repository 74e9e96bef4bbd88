import { createHash } from 'node:crypto';
import { checkAddress } from '../../store/address.ts';
import { type ArticleGraphs, articleGraphs } from '../../store/articles.ts';
import { StoreFault } from '../../store/fault.ts';
import { openStore } from '../../store/open.ts';
import type { ArticleStore } from '../../store/store.ts';
import { type GraphInput, listGraphs, readGraph } from '../graph-files.ts';
import { complain, printable, told, UsageError } from '../report.ts';
import type { LoadRequest } from './request.ts';

/** An article that this run has dealt with. */
interface Done {
  readonly file: string;
  /** A hash of its statements. */
  readonly statements: string;
}

interface Run {
  readonly store: ArticleStore;
  readonly request: LoadRequest;
  /** By the articles' names. */
  readonly done: Map<string, Done>;
  /** Whether the user knows that the store queries the union of its graphs. */
  warned: boolean;
}

/**
 * Loads the articles of each file, or takes them out: what is wrong with one is told on standard error and does not
 * keep back the others.
 *
 * @returns Whether all went well.
 * @throws UsageError where an address or the user does not fit.
 */
export async function runLoad(request: LoadRequest): Promise<boolean> {
  requireSense(request);
  const store = await told('the store', () => openAsked(request));
  if (!store) return false;
  const run: Run = { store: store.value, request, done: new Map(), warned: false };
  let ok = true;
  for (const path of request.files) {
    const inputs = await told(path, () => listGraphs(path));
    ok = inputs !== undefined && ok;
    for (const input of inputs?.value ?? []) ok = (await handleFile(run, input)) && ok;
  }
  return ok;
}

/** Messages of the parser repeat what is given, and an address may have a password in it: so they are checked here. */
function requireSense({ endpoint, updateEndpoint, protocol, user }: LoadRequest): void {
  try {
    checkAddress(endpoint);
    if (updateEndpoint !== undefined) checkAddress(updateEndpoint);
  } catch (error) {
    throw error instanceof StoreFault ? new UsageError(error.message) : error;
  }
  if (updateEndpoint !== undefined && protocol === 'gsp') {
    throw new UsageError('The Graph Store Protocol has one address; leave out --update-endpoint, or --protocol gsp.');
  }
  if (user?.includes(':')) throw new UsageError("A user's name with a colon cannot log in; check --user.");
}

function openAsked({ files: _, claimsAsGraphs: __, delete: ___, ...options }: LoadRequest): Promise<ArticleStore> {
  const password = process.env.DEPECHE_PASSWORD;
  return openStore({ ...options, ...(password !== undefined && { password }) });
}

/** @returns Whether all went well with all its articles. */
async function handleFile(run: Run, input: GraphInput): Promise<boolean> {
  const claimsAsGraphs = run.request.claimsAsGraphs === true || run.request.delete === true;
  const articles = await told(input.path, async () => articleGraphs(await readGraph(input), { claimsAsGraphs }));
  let ok = articles !== undefined;
  for (const article of articles?.value ?? []) {
    ok = (await told(input.path, () => handle(run, input.path, article)))?.value === true && ok;
  }
  return ok;
}

/** An article may stand in several files, in other formats: once is enough, if they say the same. */
async function handle(run: Run, file: string, article: ArticleGraphs): Promise<boolean> {
  const before = run.done.get(article.name);
  if (run.request.delete) {
    if (!before) await takeOut(run.store, article);
  } else if (!before) {
    await putIn(run, article, file);
  } else if (before.statements !== hashOf(article)) {
    complain(file, `${before.file}, which is loaded, says something else of <${article.name}>; give one of the two.`);
    return false;
  }
  if (!before) run.done.set(article.name, { file, statements: hashOf(article) });
  return true;
}

async function takeOut(store: ArticleStore, article: ArticleGraphs): Promise<void> {
  const triples = await store.remove(article);
  const what = triples === 0 ? 'was not there' : `removed: ${triples} triples`;
  process.stdout.write(`<${printable(article.name)}> ${what}\n`);
}

async function putIn(run: Run, article: ArticleGraphs, file: string): Promise<void> {
  await run.store.put(article);
  process.stdout.write(`<${printable(article.name)}> loaded: ${contentsOf(article)}\n`);
  if (run.warned || !(await run.store.queriesUnion(article))) return;
  run.warned = true;
  complain(file, UNION);
}

const UNION =
  'This store answers a query that names no graph from all of them: there, what claims say looks like facts. Name the graph in every query, or load the article again without its claims as graphs.';

function contentsOf({ triples, claims }: ArticleGraphs): string {
  const said = claims.length === 0 ? '' : `, and what ${claims.length} claims say`;
  return `${triples.length} triples${said}`;
}

/** The same for the same statements in any order. */
function hashOf({ triples, claims }: ArticleGraphs): string {
  const lines = [
    triples,
    ...claims.map(({ name, triples: said }) => said.map((triple) => `${triple} <${name}>`)),
  ].flat();
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

import { createHash } from 'node:crypto';
import { type ArticleGraphs, articleGraphs } from '../../store/articles.ts';
import { type GraphInput, graphPieces, listGraphs } from '../graph-files.ts';
import { complain, told } from '../report.ts';
import type { LoadRequest } from './request.ts';

/** An article to be loaded or taken out. */
export interface Given {
  readonly file: string;
  readonly article: ArticleGraphs;
}

/** What of the files was not as it should be. */
export interface Faults {
  any: boolean;
}

/**
 * The articles of the files, each once, in lists of at most `request.batch`. What is wrong with a file is told, and the
 * others go on.
 */
export async function* articlesIn(request: LoadRequest, faults: Faults): AsyncGenerator<readonly Given[]> {
  const known = new Map<string, { readonly file: string; readonly statements: string }>();
  let batch: Given[] = [];
  for await (const given of allArticles(request, faults)) {
    const { file, article } = given;
    const before = known.get(article.name);
    const statements = hashOf(article);
    if (before === undefined) {
      known.set(article.name, { file, statements });
      batch.push(given);
    } else if (before.statements !== statements && request.delete !== true) {
      complain(file, `${before.file}, which is loaded, says something else of <${article.name}>; give one of the two.`);
      faults.any = true;
    }
    if (batch.length < request.batch) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* allArticles(request: LoadRequest, faults: Faults): AsyncGenerator<Given> {
  for (const path of request.files) {
    const inputs = await told(path, () => listGraphs(path));
    faults.any ||= inputs === undefined;
    for (const input of inputs?.value ?? []) yield* articlesOf(input, request, faults);
  }
}

async function* articlesOf(input: GraphInput, request: LoadRequest, faults: Faults): AsyncGenerator<Given> {
  const claimsAsGraphs = request.claimsAsGraphs === true || request.delete === true;
  const pieces = graphPieces(input);
  for (;;) {
    const articles = await told(input.path, async () => {
      const piece = await pieces.next();
      return piece.done ? undefined : articleGraphs(piece.value, { claimsAsGraphs });
    });
    faults.any ||= articles === undefined;
    // A generator that has thrown has ended.
    if (articles !== undefined && articles.value === undefined) return;
    for (const article of articles?.value ?? []) yield { file: input.path, article };
  }
}

/** The same for the same statements in any order. */
function hashOf({ triples, claims }: ArticleGraphs): string {
  const lines = [
    triples,
    ...claims.map(({ name, triples: said }) => said.map((triple) => `${triple} <${name}>`)),
  ].flat();
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

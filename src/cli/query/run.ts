import oxigraph from 'oxigraph';
import { DepecheError } from '../../error.ts';
import { queryStore } from '../../query/query.ts';
import { builtInQuestions, type Question } from '../../query/question.ts';
import { loadGraph } from '../../store/load-graph.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { nearest } from '../../text/nearest.ts';
import { readInput } from '../files.ts';
import { eachGraph } from '../read-graphs.ts';
import { told, UsageError } from '../report.ts';
import { answerText } from './answer.ts';
import type { QueryRequest } from './request.ts';

/**
 * Asks graphs a question and prints the answer. What is wrong with one graph is told on standard error, and the others
 * are asked.
 *
 * @returns Whether all went well.
 * @throws UsageError where there is nothing to ask.
 */
export async function runQuery(request: QueryRequest): Promise<boolean> {
  if (request.list) {
    process.stdout.write(builtInQuestions().map(inWords).join('\n'));
    return true;
  }
  if (request.graphs.length === 0) throw new UsageError('Name graph files to ask, or give --list.');
  const query = await told(request.query, () => findQuery(request.query));
  if (!query) return false;
  const store = new oxigraph.Store();
  const { inputs, ok } = await eachGraph(
    request.graphs,
    (text, { format }) => loadGraph(store, text, format),
    () => store.size === 0,
  );
  if (inputs.length === 0) return false;
  const { set = {}, union = false, format } = request;
  const answer = await told(request.query, () => answerText(queryStore(store, query.value, { set, union }), format));
  if (!answer) return false;
  process.stdout.write(answer.value);
  return ok;
}

/** A name goes before a file of the same name; what looks like a path or has the ending of queries is a file. */
async function findQuery(asked: string): Promise<string> {
  const questions = builtInQuestions();
  const named = questions.find(({ name }) => name === asked);
  if (named) return named.text;
  if (/[/\\.]/.test(asked)) return decodeUtf8(await readInput(asked));
  const near = nearest(
    asked,
    questions.map(({ name }) => name),
  );
  const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'see "depeche query --list".';
  throw new DepecheError(
    'invalid-query',
    `There is no question of this name, and a file of SPARQL ends in .rq: ${hint}`,
  );
}

function inWords({ name, title, comment, parameters }: Question): string {
  const sets = parameters.map((parameter) => `    --set ${parameter.name}=…  ${parameter.about}\n`);
  return `${name}\n  ${title}\n  ${comment}\n${sets.join('')}`;
}

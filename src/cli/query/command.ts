import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Outcome } from '../report.ts';
import { readPath, readPaths } from '../values.ts';
import { ANSWER_FORMATS } from './formats.ts';
import type { QueryRequest } from './request.ts';

const HELP = `
The graphs are put together in memory and asked there; the ending of a file's name tells its format (ttl, jsonld, nt,
trig, nq or rdf), and "-" reads Turtle or TriG from standard input. A table cuts long cells and shortens IRIs; csv and
json have all. CONSTRUCT and DESCRIBE print N-Triples.

--union asks all graphs as if they were one. Use it for files that --graph-per-article has written. Where a file has
claims as graphs (--claims-as-graphs), what somebody said, wished or promised stands there as plain triples: with --union
they look like facts, and are none.

  $ depeche query output --query stances --set initiative="Belt and Road Initiative"
  $ depeche query output --query my-question.rq --format csv > answer.csv

A query takes values with --set where it has a line # VALUES ?name { "…" }. A value is words, or an IRI: <https://…>,
dep:supports, state/KZ.

Exit status: 0 answered, 1 a graph or the query is not right (what can be read is asked), 2 wrong usage.`;

/** Adds `query` to the command line. */
export function addQueryCommand(program: Command, finish: Outcome): void {
  program
    .command('query')
    .description('Asks graphs a question: one that has a name, or SPARQL of yours.')
    .argument('[graph...]', 'graph files, or folders of them', readPaths)
    .option('--query <name|file>', 'a question by its name, or a file with SPARQL', readPath, 'who-said-what')
    .option('--set <name=value>', 'a value for a place in the query; may be given several times', readSetting)
    .addOption(new Option('--format <format>', 'how to print rows').choices(ANSWER_FORMATS).default('table'))
    .option('--union', 'ask all graphs as one, not only the default graph')
    .option('--list', 'print the questions that have a name, and what values they take')
    .addHelpText('after', HELP)
    .action(async (graphs: readonly string[], options: Omit<QueryRequest, 'graphs'>) => {
      const { runQuery } = await import('./run.ts');
      finish(await runQuery({ ...options, graphs }));
    });
}

function readSetting(value: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const [, name, rest] = /^(\w+)=(.+)$/s.exec(value) ?? [];
  if (name === undefined || rest === undefined) throw new InvalidArgumentError('Give a name, "=" and a value.');
  if (Object.hasOwn(before, name)) throw new InvalidArgumentError(`"${name}" has a value already.`);
  return { ...before, [name]: rest };
}

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Outcome } from '../report.ts';
import { readArticleIri, readBase, readCount, readDate, readPath } from '../values.ts';
import { readOutputFormats } from './formats.ts';
import type { ExtractRequest } from './request.ts';

/** Sixteen MiB: saved pages with their pictures inside stay below it. */
const MOST_BYTES = 16 * 2 ** 20;

/** Threads beyond this only take memory. */
const MOST_WORKERS = 256;

const EXAMPLE = `
Examples:
  $ depeche extract input/wang-tleuberdi-2020.fr.txt --output output --format turtle,jsonld
  writes output/wang-tleuberdi-2020.fr.ttl and output/wang-tleuberdi-2020.fr.jsonld
  $ depeche extract articles.jsonl.gz --into articles.nq --detail claims
  writes all articles into one file, a graph each; with --resume it goes on where it was broken off

Exit status: 0 all written, 1 something in the data was wrong (the rest is written), 2 wrong usage (nothing is).`;

/** Adds `extract` to the command line; it is run where no command is named, so that its word may be left out. */
export function addExtractCommand(program: Command, finish: Outcome): void {
  const command = program
    .command('extract', { isDefault: true })
    .description('Reads articles and writes what they say as an RDF graph.')
    .argument(
      '<file...>',
      'articles as text, saved web pages or JSON Lines, or folders with .txt, .html and .jsonl files; - is standard input',
    );
  addInputOptions(command);
  addGraphOptions(command);
  addCorpusOptions(command);
  command
    .option('--explain', 'print the claims with rule, source, cue and speaker; without --output, instead of the graph')
    .option('--messages', 'list at the end what was left open, as file:line:column: sentence')
    .option('--json', 'print a report for programs instead of the names of the written files')
    .option('-q, --quiet', 'print neither progress nor the names of the written files')
    .addHelpText('after', EXAMPLE)
    .action(async (files: string[], options: Omit<ExtractRequest, 'files'>) => {
      const { runExtract } = await import('./run.ts');
      finish(await runExtract({ ...options, files }));
    });
}

/** What is read, and how. */
export function addInputOptions(command: Command): void {
  command
    .addOption(
      new Option('--input-format <name>', 'what inputs are whose names do not tell it').choices([
        'txt',
        'html',
        'jsonl',
      ]),
    )
    .option('-r, --recursive', 'read the folders in folders too')
    .addOption(new Option('--lang <code>', 'language of the text').choices(['fr', 'en', 'auto']).default('auto'))
    .option('--date <day>', 'day of publication, YYYY-MM-DD: the year that the text leaves out', readDate)
    .option('--encoding <name>', 'encoding of the files, such as windows-1252; found out by default', readPath)
    .option(
      '--max-bytes <number>',
      'the most bytes that a file, or a line of JSON Lines, may have',
      readCount,
      MOST_BYTES,
    )
    .option('--max-nesting <number>', 'how deep the tags of a page may be nested; 256 by default', readCount)
    .option('--knowledge <file>', 'Turtle with states, organisations and initiatives of your own', readPath);
}

/** What a graph has in it, whatever it is written as. */
export function addContentOptions(command: Command): void {
  command
    .option('--base <iri>', 'IRI that the names of states, persons and initiatives hang on', readBase)
    .addOption(
      new Option('--detail <level>', 'claims leaves out the mentions and their spans')
        .choices(['full', 'claims'])
        .default('full'),
    )
    .option('--no-quotes', 'leave out the words of the text; offsets and hash stay');
}

function addGraphOptions(command: Command): void {
  command
    .option('-o, --output <dir>', 'folder to write to; without it, one format goes to standard output', readPath)
    .option('--into <file>', 'one file to write all articles to; its ending tells the format', readPath)
    .addOption(
      new Option(
        '-f, --format <list>',
        'turtle, jsonld, nt, trig, nq, rdfxml, jsonl: one or several, with commas (default: turtle)',
      ).argParser(readOutputFormats),
    );
  addContentOptions(command);
  command
    .option('--article-iri <iri>', 'address of the article, where there is one input', readArticleIri)
    .option('--graph-per-article', 'put each article into a graph of its own, in trig and nq')
    .option('--no-graph-per-article', 'do not, where articles come as JSON Lines or go --into one file')
    .option('--claims-as-graphs', 'also put what each claim says into a graph of its own, in trig and nq');
}

/** Threads, and the time that they have. */
export function addWorkerOptions(command: Command): void {
  command
    .option('--workers <number>', 'threads that read articles; as many as processors where there are many', readWorkers)
    .option('--time-limit <seconds>', 'the time that an article may take; 300 where there are workers', readCount);
}

function addCorpusOptions(command: Command): void {
  addWorkerOptions(command);
  command
    .option('--resume', 'go on with a run that was broken off')
    .option('--rejects <file>', 'where to list articles that cannot be read; beside the output by default', readPath);
}

function readWorkers(value: string): number {
  const workers = readCount(value);
  if (workers > MOST_WORKERS) throw new InvalidArgumentError(`Give at most ${MOST_WORKERS}.`);
  return workers;
}

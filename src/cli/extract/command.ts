import { type Command, Option } from 'commander';
import { FORMATS } from '../../write/write.ts';
import type { Outcome } from '../report.ts';
import { readArticleIri, readBase, readCount, readDate, readFormats, readPath } from '../values.ts';
import type { ExtractRequest } from './request.ts';

/** Sixteen MiB: saved pages with their pictures inside stay below it. */
const MOST_BYTES = 16 * 2 ** 20;

const EXAMPLE = `
Example:
  $ depeche extract input/wang-tleuberdi-2020.fr.txt --output output --format turtle,jsonld
  writes output/wang-tleuberdi-2020.fr.ttl and output/wang-tleuberdi-2020.fr.jsonld

Exit status: 0 all written, 1 something in the data was wrong (the rest is written), 2 wrong usage (nothing is).`;

/** Adds `extract` to the command line; it is run where no command is named, so that its word may be left out. */
export function addExtractCommand(program: Command, finish: Outcome): void {
  program
    .command('extract', { isDefault: true })
    .description('Reads articles and writes what they say as an RDF graph.')
    .argument(
      '<file...>',
      'articles as text or saved web pages, or folders with .txt and .html files; - is standard input',
    )
    .option('-o, --output <dir>', 'folder to write to; without it, one format goes to standard output', readPath)
    .addOption(
      new Option('-f, --format <list>', `${Object.keys(FORMATS).join(', ')}: one or several, with commas`)
        .default(['turtle'], 'turtle')
        .argParser(readFormats),
    )
    .addOption(new Option('--lang <code>', 'language of the text').choices(['fr', 'en', 'auto']).default('auto'))
    .option('--base <iri>', 'IRI that the names of states, persons and initiatives hang on', readBase)
    .option('--article-iri <iri>', 'address of the article, where there is one input', readArticleIri)
    .option('--date <day>', 'day of publication, YYYY-MM-DD: the year that the text leaves out', readDate)
    .option('--encoding <name>', 'encoding of the files, such as windows-1252; found out by default', readPath)
    .option('--max-bytes <number>', 'the most bytes that a file may have', readCount, MOST_BYTES)
    .option('--knowledge <file>', 'Turtle with states, organisations and initiatives of your own', readPath)
    .option('--graph-per-article', 'put each article into a graph of its own, in trig and nq')
    .option('--claims-as-graphs', 'also put what each claim says into a graph of its own, in trig and nq')
    .option('--no-quotes', 'leave out the words of the text; offsets and hash stay')
    .option('--explain', 'print the claims with rule, source, cue and speaker; without --output, instead of the graph')
    .addHelpText('after', EXAMPLE)
    .action(async (files: string[], options: Omit<ExtractRequest, 'files'>) => {
      const { runExtract } = await import('./run.ts');
      finish(await runExtract({ ...options, files }));
    });
}

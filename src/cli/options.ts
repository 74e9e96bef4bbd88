import { Command, Option } from 'commander';
import type { Language } from '../doc/article.ts';
import { FORMATS, type Format } from '../write/write.ts';
import { readArticleIri, readBase, readDate, readFormats, readPath } from './values.ts';

/** What the user asked for, every value checked by itself. */
export interface ExtractRequest {
  /** Files and folders; `-` is standard input. Never empty. */
  readonly files: readonly string[];
  readonly output?: string;
  /** Never empty, no repeats. */
  readonly format: readonly Format[];
  readonly lang: Language | 'auto';
  readonly base?: string;
  readonly articleIri?: string;
  readonly date?: string;
  readonly knowledge?: string;
  readonly explain?: true;
  readonly graphPerArticle?: true;
  readonly claimsAsGraphs?: true;
  /** False where the words of the text are to be left out. */
  readonly quotes: boolean;
}

const EXAMPLE = `
Example:
  $ depeche extract input/wang-tleuberdi-2020.fr.txt --output output --format turtle,jsonld
  writes output/wang-tleuberdi-2020.fr.ttl and output/wang-tleuberdi-2020.fr.jsonld

Exit status: 0 all written, 1 something in the data was wrong (the rest is written), 2 wrong usage (nothing is).`;

/** The command that is run where no other is named; the word may be left out. */
const COMMAND = 'extract';

/**
 * The command line.
 *
 * @param version Shown by --version.
 * @param extract Called with the request once each argument is sound by itself.
 */
export function commandLine(version: string, extract: (request: ExtractRequest) => Promise<void>): Command {
  const program = new Command('depeche')
    .usage(`[${COMMAND}] [options] <file...>`)
    .description('Reads diplomatic news reports and writes who said what about whom as an RDF graph.')
    .argument('<file...>', 'articles in UTF-8, or folders with .txt files; - is standard input')
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
    .option('--knowledge <file>', 'Turtle with states, organisations and initiatives of your own', readPath)
    .option('--graph-per-article', 'put each article into a graph of its own, in trig and nq')
    .option('--claims-as-graphs', 'also put what each claim says into a graph of its own, in trig and nq')
    .option('--no-quotes', 'leave out the words of the text; offsets and hash stay')
    .option('--explain', 'print the claims with rule, source, cue and speaker; without --output, instead of the graph')
    .helpOption('-h, --help', 'print this help')
    .version(version, '-V, --version', 'print the version')
    .addHelpText('after', EXAMPLE);
  return program.action(async (operands: string[], options: Omit<ExtractRequest, 'files'>) => {
    const files = operands[0] === COMMAND ? operands.slice(1) : operands;
    if (files.length === 0) program.error("missing required argument 'file'");
    await extract({ ...options, files });
  });
}

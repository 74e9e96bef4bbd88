import type { Command } from 'commander';
import type { Outcome } from '../report.ts';
import { readPath, readPaths } from '../values.ts';
import type { ExploreRequest } from './request.ts';

const HELP = `
Example:
  $ depeche explore output/wang-tleuberdi-2020.fr.ttl --text input --output page.html
  writes a page that opens from disk, without a server or network

A graph has a hash of its text and not the text itself. The text is found by the hash: in the files and folders of
--text, and beside the graph as NAME.txt or NAME.text.txt. Without it the page shows the passages that the graph holds.

Exit status: 0 the page is written, 1 something in the data was wrong (the rest is in the page), 2 wrong usage.`;

/** Adds `explore` to the command line. */
export function addExploreCommand(program: Command, finish: Outcome): void {
  program
    .command('explore')
    .description('Makes one web page of graphs: the article with its claims, their network, tables, a timeline.')
    .argument('<graph...>', 'graph files, or folders with them; - is standard input in TriG', readPaths)
    .option('-o, --output <file>', 'page to write; without it, it goes to standard output', readPath)
    .option('-t, --text <path...>', 'texts of the articles, or folders with .txt files', readPaths)
    .addHelpText('after', HELP)
    .action(async (files: string[], options: Omit<ExploreRequest, 'files'>) => {
      const { runExplore } = await import('./run.ts');
      finish(await runExplore({ ...options, files }));
    });
}

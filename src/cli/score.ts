import type { Command } from 'commander';
import { errorList, type ScoredArticle, scoreJson, scoreTable } from '../score/table.ts';
import { listGold, scoreGold } from './gold-folder.ts';
import { complainOf, printable } from './report.ts';
import { readPath } from './values.ts';

export interface ScoreRequest {
  readonly folder: string;
  /** List what was missed, spurious or wrong. */
  readonly errors?: true;
  readonly json?: true;
}

const HELP = `
The format of gold articles is told in docs/gold.md.
Exit status: 0 all scored, 1 something in the data was wrong (the rest is scored), 2 wrong usage.`;

/** Adds `score` to the command line; options behind it are its own. */
export function addScoreCommand(program: Command, score: (request: ScoreRequest) => Promise<void>): void {
  program
    .enablePositionalOptions()
    .helpCommand(false)
    .command('score')
    .description('Scores what is found in articles against annotations made by hand.')
    .argument('<folder>', 'folder with gold articles, .json files', readPath)
    .option('--errors', 'list what was missed, spurious or wrong')
    .option('--json', 'print JSON instead of a table')
    .addHelpText('after', HELP)
    .action((folder: string, options: Omit<ScoreRequest, 'folder'>) => score({ ...options, folder }));
}

/**
 * Scores each gold article on its own and prints the figures: what is wrong with one is told on standard error and
 * does not keep back the others.
 *
 * @returns Whether all went well.
 */
export async function runScore({ folder, errors, json }: ScoreRequest): Promise<boolean> {
  const files = await listGold(folder);
  const articles: ScoredArticle[] = [];
  for (const file of files) {
    try {
      articles.push(await scoreGold(file, folder));
    } catch (error) {
      complainOf(error, file.path);
    }
  }
  if (json) process.stdout.write(scoreJson(articles, errors === true));
  else if (articles.length > 0) {
    const shown = articles.map(toPrint);
    process.stdout.write((errors ? errorList(shown) : '') + scoreTable(shown));
  }
  return articles.length === files.length;
}

/** Names of files and words of articles come from outside. */
function toPrint({ name, scores, errors }: ScoredArticle): ScoredArticle {
  return { name: printable(name), scores, errors: errors.map(printable) };
}

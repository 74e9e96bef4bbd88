import { errorList, type ScoredArticle, scoreJson, scoreTable } from '../../score/table.ts';
import { complainOf, printable } from '../report.ts';
import { listGold, scoreGold } from './gold-folder.ts';
import type { ScoreRequest } from './request.ts';

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

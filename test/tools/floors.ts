import { join } from 'node:path';
import { listGold, scoreGold } from '../../src/cli/score/gold-folder.ts';
import { type Counted, figures, type Judged, METRICS, recordOf, sumScores } from '../../src/score/metrics.ts';
import { ROOT } from './command.ts';

/** Percent by metric: F1 of what is counted, accuracy of what is judged. */
export type Figures = Readonly<Record<Counted | Judged, number>>;

/** By language. */
export type Floors = Readonly<Record<string, Figures>>;

export const FLOORS_FILE = join(ROOT, 'test/gold/floors.json');

const ANNOTATIONS = join(ROOT, 'test/gold/annotations');

/** The present scores of the gold articles, rounded down to whole percent. */
export async function presentScores(): Promise<Floors> {
  const files = await listGold(ANNOTATIONS);
  const articles = await Promise.all(files.map((file) => scoreGold(file, ANNOTATIONS)));
  const languages = [...new Set(articles.map(({ language }) => language))].sort();
  return recordOf(languages, (language) => {
    const ofLanguage = articles.filter((article) => article.language === language);
    const shares = figures(sumScores(ofLanguage.map(({ scores }) => scores)));
    return recordOf(METRICS, (metric) => wholePercent(shares[metric]));
  });
}

/** Rounded down; 0.29 is 29 %, though in floating point a hundred times it is a little less. */
function wholePercent(share: number): number {
  return Math.floor(100 * share + 1e-9);
}

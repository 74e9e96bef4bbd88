import {
  accuracy,
  COUNTED,
  type Count,
  JUDGED,
  type Judgement,
  quality,
  recordOf,
  type Scores,
  sumScores,
} from './metrics.ts';

/** An article's scores under its name. */
export interface ScoredArticle {
  readonly name: string;
  readonly scores: Scores;
  readonly errors: readonly string[];
}

const NAME_WIDTH = 18;
const ARTICLE_WIDTH = 26;

/** The figures of all articles together and of each, as lines for a reader; in percent. */
export function scoreTable(articles: readonly ScoredArticle[]): string {
  const total = sumScores(articles.map(({ scores }) => scores));
  return lines([
    `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`.padEnd(NAME_WIDTH) +
      '      P      R     F1   (found/spurious/missed)',
    ...COUNTED.map((metric) => countLine(metric, total[metric])),
    ...JUDGED.map((metric) => judgementLine(metric, total[metric])),
    '',
    `${'each article'.padEnd(ARTICLE_WIDTH)} actors  init. claims@.8 speaker relations`,
    ...articles.map(articleLine),
  ]);
}

/** What went wrong, article by article. */
export function errorList(articles: readonly ScoredArticle[]): string {
  return lines(articles.flatMap(({ name, errors }) => [`== ${name}`, ...errors.map((error) => `  ${error}`), '']));
}

/**
 * The same as JSON, with shares from 0 to 1.
 *
 * @param withErrors Whether to list what went wrong.
 */
export function scoreJson(articles: readonly ScoredArticle[], withErrors: boolean): string {
  const each = articles.map(({ name, scores, errors }) => [
    name,
    { ...withShares(scores), ...(withErrors && { errors }) },
  ]);
  const total = withShares(sumScores(articles.map(({ scores }) => scores)));
  return `${JSON.stringify({ articles: articles.length, total, each: Object.fromEntries(each) }, null, 2)}\n`;
}

function withShares(scores: Scores): Readonly<Record<string, unknown>> {
  return {
    ...recordOf(COUNTED, (metric) => ({ ...quality(scores[metric]), ...scores[metric] })),
    ...recordOf(JUDGED, (metric) => ({ accuracy: accuracy(scores[metric]), ...scores[metric] })),
  };
}

function countLine(metric: string, count: Count): string {
  const { precision, recall, f1 } = quality(count);
  const shares = [precision, recall, f1].map(percent).join(' ');
  return `${metric.padEnd(NAME_WIDTH)} ${shares}   (${count.found}/${count.spurious}/${count.missed})`;
}

function judgementLine(metric: string, judgement: Judgement): string {
  const share = `${' '.repeat(14)}${percent(accuracy(judgement))}`;
  return `${metric.padEnd(NAME_WIDTH)} ${share}   (${judgement.right}/${judgement.of})  of the claims at iou@0.8`;
}

function articleLine({ name, scores }: ScoredArticle): string {
  const f1 = (metric: 'actors' | 'initiatives' | 'claims iou@0.8' | 'relations'): string =>
    percent(quality(scores[metric]).f1);
  const first = [f1('actors'), f1('initiatives'), f1('claims iou@0.8')].join(' ');
  return `${name.padEnd(ARTICLE_WIDTH)} ${first}    ${percent(accuracy(scores.speaker))}   ${f1('relations')}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(6);
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}

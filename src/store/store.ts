import type { ArticleGraphs } from './articles.ts';

/** A store that keeps articles. All that it does may be done again. */
export interface ArticleStore {
  /**
   * Takes out all that the store has of the article, what its claims say too, and puts this there instead.
   *
   * @throws StoreFault with what the store has then, as far as it is known.
   */
  readonly put: (article: ArticleGraphs) => Promise<void>;
  /**
   * Puts several articles, no two of them the same, in as few requests as the store's protocol has for it.
   *
   * @throws StoreFault where not all are there: the others may be, and all may be put again.
   */
  readonly putAll: (articles: readonly ArticleGraphs[]) => Promise<void>;
  /**
   * Takes out all that the store has of the article.
   *
   * @returns How many triples there were.
   * @throws StoreFault as `put` does.
   */
  readonly remove: (article: ArticleGraphs) => Promise<number>;
  /**
   * Whether a query that names no graph finds what a claim of this article says, so that it looks like a fact. False
   * where no claim says anything, or where the store answers no queries.
   */
  readonly queriesUnion: (article: ArticleGraphs) => Promise<boolean>;
}

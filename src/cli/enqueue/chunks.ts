import type { MessageSettings, QueuedArticle, QueueMessage } from '../../queue/message.ts';
import { VERSION } from '../../queue/message.ts';

/** Bytes of articles with which a job is full, however few they are: a message is held in memory as a whole. */
const FULL = 2 ** 20;

/** Gathers articles until they make a job. */
export interface Chunks {
  /** @returns The job that the article made full, if it did. */
  readonly add: (article: QueuedArticle) => QueueMessage | undefined;
  /** @returns A job of the articles that are left, if there are any. */
  readonly rest: () => QueueMessage | undefined;
}

/** @param most How many articles a job may have. */
export function makeChunks(settings: MessageSettings, most: number): Chunks {
  let articles: QueuedArticle[] = [];
  let size = 0;
  const take = (): QueueMessage => {
    const message = { version: VERSION, settings, articles } as const;
    articles = [];
    size = 0;
    return message;
  };
  return {
    add: (article) => {
      articles.push(article);
      size += (article.record ?? article.bytes ?? '').length;
      return articles.length >= most || size >= FULL ? take() : undefined;
    },
    rest: () => (articles.length === 0 ? undefined : take()),
  };
}

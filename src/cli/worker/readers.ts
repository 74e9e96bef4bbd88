import type { MessageSettings } from '../../queue/message.ts';
import { checkKnowledge } from '../extract/own-knowledge.ts';
import { type Readers, startReaders } from '../extract/reading.ts';
import type { WorkerRequest } from './request.ts';
import type { Target } from './target.ts';

/** Threads that read articles as messages say. */
export interface KeptReaders {
  /** @throws DepecheError where the knowledge of the message is not valid. */
  readonly of: (settings: MessageSettings) => Promise<Readers>;
  readonly close: () => Promise<void>;
}

/** Threads with the settings of the last message are kept: most often the next one has the same. */
export function keepReaders(
  { workers, timeLimit, messages }: Pick<WorkerRequest, 'workers' | 'timeLimit' | 'messages'>,
  { formats, graphPerArticle, texts }: Pick<Target, 'formats' | 'graphPerArticle' | 'texts'>,
): KeptReaders {
  let kept: { readonly key: string; readonly readers: Readers } | undefined;
  const plan = {
    isApart: true,
    ...(workers !== undefined && { workers }),
    ...(timeLimit !== undefined && { timeLimit }),
  };
  const close = async (): Promise<void> => {
    await kept?.readers.close();
    kept = undefined;
  };
  return {
    of: async (settings) => {
      const key = JSON.stringify(settings);
      if (kept?.key === key) return kept.readers;
      const { quotes, detail, base, ...rest } = settings;
      if (rest.knowledge !== undefined) await checkKnowledge(rest.knowledge);
      await close();
      const graph = { quotes, detail, graphPerArticle, ...(base !== undefined && { base }) };
      const readers = await startReaders(plan, {
        ...rest,
        formats,
        graph,
        texts,
        explain: false,
        messages: messages === true,
      });
      kept = { key, readers };
      return readers;
    },
    close,
  };
}

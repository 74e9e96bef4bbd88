import { parseRecord } from '../../batch/records.ts';
import { articleAddress } from '../../input/address.ts';
import type { QueuedArticle } from '../../queue/message.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { slugOf } from '../../text/slug.ts';
import type { Job } from '../extract/job.ts';

/** An article on its way into the queue. */
export interface Outgoing {
  readonly article: QueuedArticle;
  /** The name in IRIs. */
  readonly slug: string;
  readonly address: string | undefined;
  readonly id: string | undefined;
}

/**
 * An article as it goes into the queue. Of a line, only the form is looked at: whether its article can be read is seen
 * by the worker.
 *
 * @throws DepecheError `invalid-record` where a line is no record.
 */
export function outgoing({ path: file, line, name, hint, kind, bytes }: Job): Outgoing {
  const place = { name, file, ...(line !== undefined && { line }), ...(hint !== undefined && { hint }) };
  if (kind === 'file') {
    const article = { ...place, bytes: Buffer.from(bytes).toString('base64') };
    return { article, slug: slugOf(name), address: undefined, id: undefined };
  }
  const { id, url } = parseRecord(bytes);
  return {
    article: { ...place, record: decodeUtf8(bytes) },
    slug: slugOf(id === undefined || id.trim() === '' ? name : id),
    address: url === undefined ? undefined : articleAddress([url], undefined),
    id,
  };
}

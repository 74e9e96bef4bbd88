import type { Discourse } from '../discourse.ts';
import { isSpeaker } from '../persons/speakers.ts';
import type { PostPhrase } from './posts.ts';

/** Offices whose bearer, where no one names him, speaks for the state or body that he serves. */
export const VOICES: ReadonlySet<string> = new Set(['official', 'spokesperson', 'diplomat', 'negotiator', 'envoy']);

/**
 * "A senior Chinese official said", "according to NATO officials": whom an unnamed voice speaks for; undefined elsewhere.
 * What a complement names ("an official of the World Bank") the attribution finds by itself.
 */
export function servedBy({ view }: Discourse, post: PostPhrase): string | undefined {
  if (!VOICES.has(post.office) || post.former || post.counterpart) return undefined;
  if (post.complement || post.owned === true) return undefined;
  return isSpeaker(view, post) ? (post.of ?? post.state) : undefined;
}

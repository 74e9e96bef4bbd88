import type { Discourse } from '../discourse.ts';
import { isSpeaker } from '../persons/speakers.ts';
import type { PostPhrase } from './posts.ts';

/** Offices whose bearer, where no one names him, speaks for the state or body that he serves. */
export const VOICES: ReadonlySet<string> = new Set(['official', 'spokesperson', 'diplomat', 'negotiator', 'envoy']);

/** Those whom a state sends to another, or to a body. */
const ABROAD: ReadonlySet<string> = new Set(['ambassador', 'permanent-representative', 'representative', 'consul']);

/** Offices of which a state has several, whose bearer speaks for it where no one names him. */
const ENVOYS: ReadonlySet<string> = new Set([
  ...VOICES,
  'ambassador',
  'permanent-representative',
  'representative',
  'special-envoy',
  'special-representative',
  'charge-d-affaires',
  'consul',
  'minister',
  'vice-minister',
  'deputy-head-of-government',
  'state-secretary',
  'adviser',
  'chief-of-staff',
]);

/**
 * "A senior Chinese official said", "according to NATO officials", "le ministre péruvien de l'Énergie a dit": whom an
 * unnamed voice speaks for; undefined elsewhere. What a complement names ("an official of the World Bank") the
 * attribution finds by itself.
 *
 * @param named Whether a name stands in the words for the post.
 */
export function servedBy({ view }: Discourse, post: PostPhrase, named: boolean): string | undefined {
  if (!ENVOYS.has(post.office) || post.former || post.counterpart || post.owned === true) return undefined;
  if (post.plural && !VOICES.has(post.office)) return undefined;
  // "le représentant péruvien à l'ONU": where an envoy is posted is not whom he serves
  const isSent = ABROAD.has(post.office) && post.state !== undefined;
  if (post.complement && !isSent && (named || post.of !== undefined)) return undefined;
  const served = isSent ? post.state : (post.of ?? post.state);
  return isSpeaker(view, post) ? served : undefined;
}

import type { Discourse } from '../discourse.ts';
import type { PersonDraft } from '../persons/cluster.ts';
import { isSpeaker } from '../persons/speakers.ts';
import type { Range } from '../view.ts';
import { SINGLE_OFFICES } from './holders.ts';
import type { PostPhrase } from './posts.ts';
import type { Resolution } from './roles.ts';

/** How many lines of a text tell whom it is about. */
const LEAD_LINES = 2;

/**
 * "Joe Biden affirme … a ajouté le président américain": a post that nobody in the text has by name means the person whom
 * readers know without one, where a single such person speaks in the headline or the lead.
 */
export function resolveUnposted(discourse: Discourse, post: PostPhrase): Resolution {
  if (post.state === undefined || post.former || !SINGLE_OFFICES.has(post.office)) return undefined;
  if (post.determiner !== 'definite') return undefined;
  const unposted = [...discourse.persons.values()].filter((person) => isUnposted(person, post));
  const [only] = unposted.filter((person) => person.names.some((name) => speaksInLead(discourse, name)));
  const isNamed = only?.names.some((name) => name.last < post.first) === true;
  if (only === undefined || !isNamed || unposted.length > 1) return undefined;
  only.state = post.state;
  return { id: only.key, rule: 'unposted-speaker' };
}

const isUnposted = ({ words, posts, state, organization, gender }: PersonDraft, post: PostPhrase): boolean =>
  words.length > 1 &&
  posts.length === 0 &&
  organization === undefined &&
  (state === undefined || state === post.state) &&
  (gender === undefined || post.gender === undefined || gender === post.gender);

const speaksInLead = ({ view }: Discourse, name: Range): boolean =>
  (view.tokens[name.first]?.line ?? LEAD_LINES) < LEAD_LINES && isSpeaker(view, name);

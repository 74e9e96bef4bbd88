import type { Discourse } from '../discourse.ts';
import type { PersonDraft } from '../persons/cluster.ts';
import { SINGLE_OFFICES } from '../posts/holders.ts';
import { officesOf } from '../posts/roles.ts';
import type { GroupFound } from './groupFound.ts';

/** A post that several hold, each in a state of his or her own. */
export interface HeldPost {
  /** Kinds of office that a named holder may have. */
  readonly offices: readonly string[];
  /** Kind of office of those whom the text does not name. */
  readonly holder: string;
  readonly label: string;
}

/** Those who hold a post in some states: persons whom the text names, and holders without a name; undefined where one is unknown. */
export function holdersIn(
  discourse: Discourse,
  states: readonly string[],
  post: HeldPost,
): Pick<GroupFound, 'members' | 'holders'> | undefined {
  const members: string[] = [];
  const holders: GroupFound['holders'][number][] = [];
  for (const state of states) {
    const named = namedHolder(discourse, state, post.offices);
    if (named !== undefined) members.push(named);
    else if (discourse.known.get(state)?.type === 'State' && SINGLE_OFFICES.has(post.holder))
      holders.push({ office: post.holder, state, label: post.label });
    else return undefined;
  }
  return { members, holders };
}

/** The one person of the text who holds such a post in a state. */
function namedHolder(discourse: Discourse, state: string, offices: readonly string[]): string | undefined {
  const fitting = [...discourse.persons.values()].filter(
    (person) => person.state === state && person.posts.some((post) => !post.former) && isOffice(person, offices),
  );
  const [only, ...others] = fitting;
  return others.length === 0 ? only?.key : undefined;
}

const isOffice = (person: PersonDraft, offices: readonly string[]): boolean =>
  officesOf(person).some((office) => offices.includes(office));

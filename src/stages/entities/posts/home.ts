import type { PersonDraft } from '../persons/cluster.ts';
import type { PostPhrase } from './posts.ts';

/**
 * "Secretary of State X", in a text that names the United States: an office that one state has, where its holder serves
 * nobody else; and the spokesperson of whom such a text says no more.
 *
 * @param isNamed Whether the text names a state.
 */
export function settleHome(persons: readonly PersonDraft[], isNamed: (state: string) => boolean): void {
  const homes = new Set<string>();
  for (const person of persons.filter(isUnsettled)) {
    const home = person.posts.find((post) => post.row.home !== undefined && !post.complement)?.row.home;
    if (home === undefined || !isNamed(home)) continue;
    person.state = home;
    homes.add(home);
  }
  const [home] = homes;
  if (home === undefined || homes.size > 1) return;
  for (const person of persons.filter(isUnsettled)) if (person.posts.every(isBareSpokesperson)) person.state = home;
}

const isUnsettled = ({ state, organization, posts }: PersonDraft): boolean =>
  state === undefined && organization === undefined && posts.length > 0;

const isBareSpokesperson = ({ office, complement, determiner, owned }: PostPhrase): boolean =>
  office === 'spokesperson' && !complement && determiner === 'none' && owned !== true;

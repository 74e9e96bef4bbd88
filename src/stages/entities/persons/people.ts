import { fold } from '../../../text/normalise.ts';
import { namedRanges } from '../known/known.ts';
import { isPlace } from '../known/meanings.ts';
import type { Named } from '../names/named.ts';
import type { NamedRange } from '../posts/complementTypes.ts';
import { findPosts, type PostPhrase } from '../posts/posts.ts';
import { isCapital, overlap, type Range, type View } from '../view.ts';
import { clusterNames, type Merge, type PersonDraft } from './cluster.ts';
import { findPersonNames } from './persons.ts';
import { findSurnames } from './surnames.ts';

/** The persons of a text, and the posts in it. */
export interface People {
  readonly posts: readonly PostPhrase[];
  readonly persons: readonly PersonDraft[];
  /** Posts that stand beside a name. */
  readonly held: ReadonlySet<PostPhrase>;
  readonly merges: readonly Merge[];
}

/** Reads posts and names of persons around the names that are known to be no persons. */
export function readPeople(view: View, named: Named, outside: (range: Range) => boolean): People {
  const { meant, found, initiatives } = named;
  const known = meant.filter((each) => !isPlace(each) && !found.some(({ range }) => overlap(range, each)));
  const names: NamedRange[] = [
    ...found.map(({ range, id, type }) => ({ ...range, id, type })),
    ...namedRanges(view, known),
  ];
  const places = placeRanges(meant);
  // "Paris spokesman" and "Kremlin spokesman"; "le porte-parole du Kremlin", but no post of Paris is one of France
  const seats = view.words.before.headLast ? [] : placeRanges(meant.filter(({ entry }) => entry.kind === 'metonym'));
  const owners = [...seats, ...places.map((each): NamedRange => ({ ...each, place: true }))];
  const posts = findPosts(view, [...names, ...owners]).filter(outside);
  const isNationality = (each: (typeof meant)[number]): boolean =>
    each.entry.kind === 'demonym' && isCapital(view, each.first);
  const nationalities = new Set(meant.filter(isNationality).map((each) => each.last));
  const personNames = findPersonNames(view, posts, [...names, ...places], nationalities).filter(outside);
  const { persons, merges } = clusterNames(personNames);
  const taken = [...names.filter((name) => !name.adjective), ...personNames, ...initiatives.map((each) => each.wide)];
  for (const { person, name } of findSurnames(view, persons, taken)) if (outside(name)) person.names.push(name);
  for (const person of persons) settleGender(view, person);
  return { posts, persons, held: new Set(personNames.flatMap((name) => name.posts)), merges };
}

/** Where no title and no post tells a gender, the first name may. */
function settleGender(view: View, person: PersonDraft): void {
  const [first] = person.words;
  const gender = person.words.length > 1 ? view.words.givenNames.get(fold(first ?? '')) : undefined;
  if (gender !== undefined) person.gender ??= gender;
}

function placeRanges(meant: Named['meant']): NamedRange[] {
  return meant.filter(isPlace).map(({ first, last, entry }) => ({ first, last, id: entry.entity.id, type: 'State' }));
}

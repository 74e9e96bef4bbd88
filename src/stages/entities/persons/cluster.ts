import type { Gender } from '../../../lang/entityWords.ts';
import type { PostPhrase } from '../posts/posts.ts';
import type { PersonName } from './persons.ts';
import { foldedWords, isShortFor } from './shortForms.ts';

/** All that the text says of one person. */
export interface PersonDraft {
  readonly key: string;
  /** The fullest spelling. */
  words: readonly string[];
  readonly spellings: string[];
  readonly names: PersonName[];
  posts: PostPhrase[];
  /** From titles; then from posts, where feminine forms are surer than masculine ones. */
  titleGender?: Gender;
  gender?: Gender;
  /** State or organisation served. */
  state?: string;
  organization?: string;
  /** Kinds of office that a counterpart has from the other. */
  inherited?: readonly string[];
  /** How the text itself shortens the name. */
  familyName?: string;
}

export interface Merge {
  readonly name: PersonName;
  readonly person: PersonDraft;
}

/** Brings the names of one person together: equal, shorter by some words, or one letter off. */
export function clusterNames(names: readonly PersonName[]): { persons: PersonDraft[]; merges: Merge[] } {
  const persons: PersonDraft[] = [];
  const merges: Merge[] = [];
  const full = names.filter((name) => name.words.length > 1);
  for (const name of [...full, ...names.filter((each) => each.words.length === 1)]) {
    const exact = persons.filter(
      (person) =>
        isShortFor(name.words, person.words) ||
        isShortFor(person.words, name.words) ||
        (name.titled && isWithin(name.words, person.words)),
    );
    const similar = exact.length > 0 ? [] : persons.filter((person) => isMisspelling(name.words, person.words));
    const person = nearest(name, exact) ?? similar[0];
    if (person === undefined) persons.push(draft(`person:${persons.length}`, name));
    else {
      if (exact.length === 0) merges.push({ name, person });
      join(person, name);
    }
  }
  for (const person of persons) person.names.sort((a, b) => a.first - b.first);
  return { persons, merges };
}

function nearest(name: PersonName, persons: readonly PersonDraft[]): PersonDraft | undefined {
  const fitting = persons.filter(
    (person) => name.gender === undefined || person.titleGender === undefined || person.titleGender === name.gender,
  );
  return fitting.toSorted((a, b) => distance(a, name) - distance(b, name))[0];
}

function distance(person: PersonDraft, name: PersonName): number {
  return Math.min(
    ...person.names.map((each) =>
      each.first <= name.first ? name.first - each.first : 10_000 + each.first - name.first,
    ),
  );
}

function draft(key: string, name: PersonName): PersonDraft {
  const person: PersonDraft = { key, words: name.words, spellings: [], names: [], posts: [] };
  join(person, name);
  return person;
}

function join(person: PersonDraft, name: PersonName): void {
  if (name.words.length > person.words.length) person.words = name.words;
  const spelling = name.words.join(' ');
  if (!person.spellings.includes(spelling)) person.spellings.push(spelling);
  person.names.push(name);
  if (name.gender !== undefined) person.titleGender ??= name.gender;
  if (name.titled && name.words.length < person.words.length) person.familyName ??= name.words.join(' ');
  person.posts = [...person.posts, ...name.posts];
  const genders = person.posts.flatMap((post) => post.gender ?? []);
  const gender = person.titleGender ?? (genders.includes('f') ? 'f' : genders[0]);
  if (gender !== undefined) person.gender = gender;
}

/** "M. Bongo" for "Ali Bongo Ondimba": a title makes any part of the name enough. */
function isWithin(short: readonly string[], full: readonly string[]): boolean {
  const a = foldedWords(short);
  const b = foldedWords(full);
  return b.some((_, start) => a.every((word, k) => word === b[start + k]));
}

function isMisspelling(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || a.length !== b.length) return false;
  const left = foldedWords(a);
  const right = foldedWords(b);
  const differences = left.map((word, k) => editDistance(word, right[k] ?? ''));
  const changed = differences.filter((n) => n > 0);
  const longest = Math.min(...left.map((word, k) => (differences[k] === 0 ? Number.POSITIVE_INFINITY : word.length)));
  return changed.length === 1 && (changed[0] ?? 9) <= 2 && longest >= 5;
}

/** Edits of letters, a swap of neighbours counting one. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, k) => k)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let k = 1; k <= b.length; k++) {
      const cost = a[i - 1] === b[k - 1] ? 0 : 1;
      let best = Math.min((row[k - 1] ?? 0) + 1, (rows[i - 1]?.[k] ?? 0) + 1, (rows[i - 1]?.[k - 1] ?? 0) + cost);
      if (a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]) best = Math.min(best, (rows[i - 2]?.[k - 2] ?? 9) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

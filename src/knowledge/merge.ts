import type { Language } from '../doc/article.ts';
import type { Words } from './knowledge.ts';

/** All words of both in order, without repeats; a language without words is left out. */
export function joinWords(first: Words | undefined, second: Words | undefined): Words {
  const join = (language: Language): readonly string[] | undefined => {
    const all = joinLists(first?.[language], second?.[language]);
    return all.length > 0 ? all : undefined;
  };
  return defined({ fr: join('fr'), en: join('en') });
}

/** All values of both in order, without repeats. */
export function joinLists<T>(first: readonly T[] = [], second: readonly T[] = []): readonly T[] {
  return [...new Set([...first, ...second])];
}

/** The record less the fields that are undefined. */
export function defined<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

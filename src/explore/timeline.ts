import type { Index, Model } from './model.ts';

/** An article or a meeting on a day, a month or a year. */
export interface Moment {
  readonly kind: 'article' | 'meeting';
  readonly index: Index;
  /** As the graph has it: `2026-02-12`, `2026`, or `--09-14` without a year. */
  readonly date: string | undefined;
}

/** Moments in the order of time. */
export interface Timeline {
  readonly dated: readonly Moment[];
  /** Days without a year, in the order of the calendar: nothing says which came first. */
  readonly yearless: readonly Moment[];
  readonly undated: readonly Moment[];
}

/** @param articles The articles to show, with their meetings. */
export function timelineOf(model: Model, articles: ReadonlySet<Index>): Timeline {
  const moments: readonly Moment[] = [
    ...model.articles.map(
      ({ published, modified }, index): Moment => ({ kind: 'article', index, date: published ?? modified }),
    ),
    ...model.meetings.map(({ date }, index): Moment => ({ kind: 'meeting', index, date })),
  ].filter(({ kind, index }) => articles.has(kind === 'article' ? index : (model.meetings[index]?.article ?? -1)));
  const inOrder = moments.toSorted((a, b) => compare(a.date ?? '', b.date ?? ''));
  return {
    dated: inOrder.filter(({ date }) => date !== undefined && !date.startsWith('--')),
    yearless: inOrder.filter(({ date }) => date?.startsWith('--')),
    undated: inOrder.filter(({ kind, date }) => date === undefined && kind === 'article'),
  };
}

/** "2026-02-12", "--09-14" or "--09" as the reader writes it; what is no such date as it stands. */
export function dateInWords(date: string, language: string): string {
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  if (month === undefined) return year ?? date;
  const time = new Date(Date.UTC(year === '-' ? 2000 : Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    ...(year !== '-' && { year: 'numeric' }),
  }).format(time);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

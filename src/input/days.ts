const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The ways of writing a day that leave no doubt of it, year first or the month in letters. */
const READERS: readonly ((text: string) => readonly [year: string, month: string, day: string] | undefined)[] = [
  (text) => parts(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)),
  (text) => parts(/^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(text)),
  (text) => lettered(/^(?:\p{L}{3,9},?\s+)?(\d{1,2})\s+(\p{L}{3})\p{L}*\.?\s+(\d{4})\b/u.exec(text), [3, 2, 1]),
  (text) => lettered(/^(?:\p{L}{3,9},?\s+)?(\p{L}{3})\p{L}*\.?\s+(\d{1,2}),?\s+(\d{4})\b/u.exec(text), [3, 1, 2]),
];

/**
 * The day of a date in a page's metadata, `YYYY-MM-DD`, as it is written there: a time of day and its zone do not move
 * it. Undefined where it leaves a doubt ("03/04/2024"), or the calendar has no such day.
 */
export function dayOf(text: string): string | undefined {
  const found = READERS.map((read) => read(text.trim())).find((parts) => parts !== undefined);
  if (found === undefined) return undefined;
  const day = found.map((part) => part.padStart(2, '0')).join('-');
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

type Parts = readonly [string, string, string];

function parts(
  found: RegExpExecArray | null,
  [year, month, day]: readonly [number, number, number] = [1, 2, 3],
): Parts | undefined {
  return found === null ? undefined : [found[year] ?? '', found[month] ?? '', found[day] ?? ''];
}

function lettered(found: RegExpExecArray | null, places: readonly [number, number, number]): Parts | undefined {
  const written = parts(found, places);
  if (written === undefined) return undefined;
  const month = MONTHS.indexOf(written[1].toLowerCase());
  return month < 0 ? undefined : [written[0], `${month + 1}`, written[2]];
}

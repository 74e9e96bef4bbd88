import type { PartialDate } from '../doc/article.ts';
import type { Token } from '../doc/layers.ts';
import type { DateWords } from '../lang/newsWords.ts';

/** A date as far as its words say; positions in the list of tokens, both included. */
export interface FoundDate {
  readonly first: number;
  readonly last: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 0 for Sunday. */
  readonly weekday?: number;
  /** Days from the day of the report. */
  readonly relative?: number;
  /** The weekday lies ahead ("next Friday") or behind ("last Friday"), whatever the anchor says. */
  readonly ahead?: boolean;
}

/** Finds dates in tokens, in order: "mercredi 12 mars 2024", "14/09", "fin septembre", "samedi", "hier". */
export function datesIn(tokens: readonly Token[], words: DateWords): FoundDate[] {
  const out: FoundDate[] = [];
  for (let p = 0; p < tokens.length; p++) {
    const found =
      isoDate(tokens, p) ?? numericDate(tokens, p, words) ?? wordedDate(tokens, p, words) ?? dayName(tokens, p, words);
    if (found === undefined) continue;
    const before = out.at(-1);
    const joined =
      before !== undefined &&
      before.day === undefined &&
      before.weekday !== undefined &&
      isNear(tokens, before.last, found.first);
    if (joined && found.day !== undefined)
      out[out.length - 1] = { ...found, first: before.first, weekday: before.weekday };
    else out.push(found);
    p = found.last;
  }
  return out;
}

function isNear(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from <= 2 && tokens.slice(from + 1, to).every((token) => token.raw === ',');
}

const numberOf = (token: Token | undefined): number | undefined =>
  token !== undefined && /^\d{1,4}$/.test(token.raw) ? Number(token.raw) : undefined;

/** "2020-09-14", one word in the text. */
function isoDate(tokens: readonly Token[], p: number): FoundDate | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(tokens[p]?.raw ?? '') ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return month >= 1 && month <= 12 && isDay(day) ? { first: p, last: p, year, month, day } : undefined;
}

/** The number of a day: "12", "12th". */
function dayNumber(token: Token | undefined, { ordinals }: DateWords): number | undefined {
  const [, digits, ending] = /^(\d{1,2})(\p{L}+)$/u.exec(token?.norm ?? '') ?? [];
  return digits !== undefined && ordinals.has(ending ?? '') ? Number(digits) : numberOf(token);
}

/** The month that a word names; "may" and "march" are none. */
function monthOf(token: Token | undefined, words: DateWords): number | undefined {
  return token !== undefined && isWritten(token, words) ? words.months.get(token.norm) : undefined;
}

const isWritten = ({ raw, wordClass }: Token, { capitals }: DateWords): boolean =>
  !capitals || (/^\p{Lu}/u.test(raw) && wordClass !== 'verb');

/** "14/09", "14/09/2020", "14.09.2020". */
function numericDate(tokens: readonly Token[], p: number, words: DateWords): FoundDate | undefined {
  const mark = tokens[p + 1]?.raw;
  const [a, b] = [numberOf(tokens[p]), numberOf(tokens[p + 2])];
  if (mark !== '/' || a === undefined || b === undefined) return undefined;
  const [day, month] = words.dayFirst ? [a, b] : [b, a];
  if (!isDay(day) || month < 1 || month > 12) return undefined;
  const year = tokens[p + 3]?.raw === '/' ? numberOf(tokens[p + 4]) : undefined;
  if (year === undefined || year < 1000) return { first: p, last: p + 2, day, month };
  return { first: p, last: p + 4, day, month, year };
}

const isDay = (day: number): boolean => day >= 1 && day <= 31;

function wordedDate(tokens: readonly Token[], p: number, words: DateWords): FoundDate | undefined {
  const token = tokens[p];
  if (token === undefined) return undefined;
  const isFirst = words.firstDay.has(token.norm);
  const day = isFirst ? 1 : dayNumber(token, words);
  // "the 12th of May"
  const isOrdinal = day !== undefined && numberOf(token) === undefined && !isFirst;
  const at = isOrdinal && tokens[p + 1]?.wordClass === 'preposition' ? p + 2 : p + 1;
  const behind = monthOf(tokens[at], words);
  if (day !== undefined && behind !== undefined && isDay(day))
    return withYear(tokens, { first: p, last: at, day, month: behind });
  const month = monthOf(token, words);
  if (month === undefined) return undefined;
  const next = dayNumber(tokens[p + 1], words);
  if (next !== undefined && isDay(next) && !words.dayFirst)
    return withYear(tokens, { first: p, last: p + 1, day: next, month });
  return withYear(tokens, { first: p, last: p, month });
}

function withYear(tokens: readonly Token[], found: FoundDate): FoundDate {
  const at = tokens[found.last + 1]?.raw === ',' ? found.last + 2 : found.last + 1;
  const year = numberOf(tokens[at]);
  return year !== undefined && year >= 1000 ? { ...found, last: at, year } : found;
}

function dayName(tokens: readonly Token[], p: number, words: DateWords): FoundDate | undefined {
  const norm = tokens[p]?.norm ?? '';
  const token = tokens[p];
  const weekday = token !== undefined && isWritten(token, words) ? words.weekdays.get(norm) : undefined;
  if (weekday !== undefined) {
    const before = tokens[p - 1]?.norm ?? '';
    const side = words.ahead.has(before) ? { ahead: true } : words.behind.has(before) ? { ahead: false } : {};
    return { first: p, last: p, weekday, ...side };
  }
  const relative = words.relative.get(norm);
  return relative === undefined ? undefined : { first: p, last: p, relative };
}

/** The day from which weekdays and missing years are counted, `YYYY-MM-DD`, and the direction. */
export interface Anchor {
  readonly day?: string;
  /** The date lies ahead: a plan. */
  readonly ahead?: boolean;
}

/** The value of a date, completed from the anchor; nothing where a weekday cannot be counted. */
export function dateValue(found: FoundDate, tokens: readonly Token[], anchor: Anchor = {}): PartialDate | undefined {
  const base = valueFor(found, anchor);
  const start = tokens[found.first]?.span.start;
  const end = tokens[found.last]?.span.end;
  if (base === undefined || start === undefined || end === undefined) return undefined;
  return { ...base, span: { start, end } };
}

function valueFor(found: FoundDate, anchor: Anchor): Omit<PartialDate, 'span'> | undefined {
  const { year, month, day } = found;
  if (month !== undefined && day !== undefined) {
    const which = year ?? nearestYear(month, day, anchor);
    if (which === undefined) return { value: `--${pad(month)}-${pad(day)}`, datatype: 'gMonthDay' };
    return { value: iso(which, month, day), datatype: 'date' };
  }
  if (month !== undefined) {
    return year === undefined
      ? { value: `--${pad(month)}`, datatype: 'gMonth' }
      : { value: `${year}-${pad(month)}`, datatype: 'gYearMonth' };
  }
  const counted = countedDay(found, anchor);
  return counted === undefined ? undefined : { value: counted, datatype: 'date' };
}

const pad = (n: number): string => String(n).padStart(2, '0');
const iso = (year: number, month: number, day: number): string => `${year}-${pad(month)}-${pad(day)}`;
const DAY = 86_400_000;

/** The year in which the day lies nearest before the anchor, or after it for a plan; a week's slack either way. */
function nearestYear(month: number, day: number, { day: anchor, ahead }: Anchor): number | undefined {
  if (anchor === undefined) return undefined;
  const at = Date.parse(`${anchor}T00:00:00Z`);
  const year = Number(anchor.slice(0, 4));
  const distance = (Date.UTC(year, month - 1, day) - at) / DAY;
  if (ahead === true) return distance < -7 ? year + 1 : year;
  return distance > 7 ? year - 1 : year;
}

function countedDay(found: FoundDate, { day: anchor, ahead }: Anchor): string | undefined {
  if (anchor === undefined) return undefined;
  const { weekday, relative } = found;
  const at = Date.parse(`${anchor}T00:00:00Z`);
  const shift =
    relative ??
    weekdayShift(new Date(at).getUTCDay(), weekday ?? 0, found.ahead ?? ahead === true, found.ahead !== undefined);
  return new Date(at + shift * DAY).toISOString().slice(0, 10);
}

/** Days to the last such weekday or to the next one; today counts but for "last Wednesday" and "next Wednesday". */
function weekdayShift(today: number, weekday: number, ahead: boolean, isOther: boolean): number {
  const days = ahead ? (weekday - today + 7) % 7 : (today - weekday + 7) % 7;
  const away = days === 0 && isOther ? 7 : days;
  return away === 0 ? 0 : ahead ? away : -away;
}

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

const WIDTH = 120;
const STEP = '  ';

/** JSON for a reader: what fits in a line stands in one, the rest is broken up as usual. */
export function printJson(value: Json): string {
  return `${print(value, '', 0)}\n`;
}

/** @param used Columns that are taken before the value, or needed after it, in its line. */
function print(value: Json, indent: string, used: number): string {
  const line = printLine(value);
  if (typeof value !== 'object' || indent.length + used + line.length <= WIDTH) return line;
  const deeper = indent + STEP;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = entries(value).map(([key, item]) => key + print(item, deeper, key.length + 1));
  return `${open}\n${parts.map((part) => deeper + part).join(',\n')}\n${indent}${close}`;
}

function printLine(value: Json): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  const parts = entries(value).map(([key, item]) => key + printLine(item));
  if (Array.isArray(value)) return `[${parts.join(', ')}]`;
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** The items with what stands before them. */
function entries(value: Extract<Json, object>): readonly (readonly [key: string, item: Json])[] {
  if (isList(value)) return value.map((item) => ['', item]);
  return Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item]);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

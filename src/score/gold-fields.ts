import { DepecheError } from '../error.ts';

/** A JSON object of a gold file, and where in the file it is, for messages. */
export interface Fields {
  readonly where: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** @param sentence What is wrong, where in the file, and what to do. */
export function goldFault(sentence: string): DepecheError {
  return new DepecheError('invalid-gold', sentence);
}

/** @throws DepecheError where the value is no JSON object. */
export function fieldsOf(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw goldFault(`${where} is not an object; write it as { "field": value, … }.`);
  }
  return { where, values: { ...value } };
}

/** A word or words that must be there. */
export function textField({ where, values }: Fields, key: string): string {
  const value = values[key];
  if (isWords(value)) return value;
  throw goldFault(`${where} has no "${key}"; give it as a string that is not empty.`);
}

/** Like `textField`; undefined where the field is missing or null. */
export function optionalTextField(fields: Fields, key: string): string | undefined {
  return (fields.values[key] ?? null) === null ? undefined : textField(fields, key);
}

/** A list of strings; empty where the field is missing. */
export function textsField({ where, values }: Fields, key: string, least = 0): readonly string[] {
  const value = values[key] ?? [];
  if (Array.isArray(value) && value.every(isWords) && value.length >= least) return value;
  const size = least === 0 ? '' : ` with at least ${least === 1 ? 'one' : 'two'}`;
  throw goldFault(`${where} has no good "${key}"; give a list of strings that are not empty${size}.`);
}

/** One of the given words. */
export function choiceField<T extends string>(fields: Fields, key: string, choices: readonly T[]): T {
  return choose(fields, key, fields.values[key], choices);
}

/** At least one of the given words. */
export function choicesField<T extends string>(fields: Fields, key: string, choices: readonly T[]): readonly T[] {
  return textsField(fields, key, 1).map((value) => choose(fields, key, value, choices));
}

/**
 * The value as one of the choices.
 *
 * @throws DepecheError where it is none of them.
 */
export function choose<T extends string>({ where }: Fields, key: string, value: unknown, choices: readonly T[]): T {
  const choice = choices.find((known) => known === value);
  if (choice !== undefined) return choice;
  const given = value === undefined ? 'missing' : JSON.stringify(value);
  throw goldFault(`${where}: "${key}" is ${given}; choose from ${choices.join(', ')}.`);
}

/** A list of objects, read one by one; empty where the field is missing and need not be there. */
export function listField<T>(
  fields: Fields,
  key: string,
  read: (item: unknown, number: number) => T,
  need: 'needed' | 'optional' = 'optional',
): readonly T[] {
  const value = fields.values[key] ?? (need === 'optional' ? [] : undefined);
  if (Array.isArray(value)) return value.map((item, index) => read(item, index + 1));
  throw goldFault(`${fields.where} has no list "${key}"; give one, empty where there is nothing to annotate.`);
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

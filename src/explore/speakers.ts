import { nameOf } from './labels.ts';
import type { Index, Model } from './model.ts';

/** How a speaker is told apart: by a colour of the sheet and, since colour alone is not for everybody, by letters. */
export interface Voice {
  /** The number of a colour, from 1; 0 is the grey that the less talkative share. */
  readonly colour: number;
  /** Unlike all others. */
  readonly code: string;
  readonly claims: number;
}

/** Colours of the sheet beside grey. */
export const COLOURS = 8;

/** The code of what the reporter tells. */
export const REPORTER_CODE = '¶';

/** @returns The voice of each speaker by index, the one with most claims first. */
export function voicesOf(model: Model): ReadonlyMap<Index, Voice> {
  const counts = new Map<Index, number>();
  for (const { speakers } of model.claims) {
    for (const speaker of speakers) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const order = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  const taken = new Set<string>();
  return new Map(
    order.map(([speaker, claims], place) => {
      const code = freeCode(initials(nameOf(model, speaker, 'en')), taken);
      taken.add(code);
      return [speaker, { colour: place < COLOURS ? place + 1 : 0, code, claims }];
    }),
  );
}

/** "Wang Yi" is WY, "France" is Fr. */
function initials(name: string): string {
  const words = name.replace(/\(.*/, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const proper = words.filter((word) => /^\p{Lu}/u.test(word));
  const [first = '?', ...others] = proper.length > 0 ? proper : words;
  const last = others.at(-1);
  return last === undefined ? [...first].slice(0, 2).join('') : firstLetter(first) + firstLetter(last);
}

function firstLetter(word: string): string {
  return ([...word][0] ?? '').toUpperCase();
}

function freeCode(code: string, taken: ReadonlySet<string>): string {
  if (!taken.has(code)) return code;
  let number = 2;
  while (taken.has(`${code}${number}`)) number++;
  return `${code}${number}`;
}

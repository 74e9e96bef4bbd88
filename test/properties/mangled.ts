import fc from 'fast-check';
import type { Language } from '../../src/index.ts';
import { articlesIn, textsIn } from '../support/corpus.ts';
import { type Case, languages } from './sentences.ts';

/** What may be done to a text; `k` says where, or how much, from 0 to 1. */
type Change = (text: string, k: number) => string;

const at = (text: string, k: number): number => Math.floor(k * text.length);
const put = (sign: string): Change => {
  return (text, k) => text.slice(0, at(text, k)) + sign + text.slice(at(text, k));
};
/** Puts a sign before every nth word. */
const strew = (sign: string): Change => {
  return (text, k) => {
    const step = 1 + Math.floor(k * 4);
    return text.replace(/\S+/g, (word, place: number) => (place % step === 0 ? sign + word : word));
  };
};
const between = (text: string, separator: RegExp, change: (parts: string[]) => string[]): string => {
  const joints = text.match(separator) ?? [];
  return change(text.split(separator))
    .map((part, i) => part + (joints[i] ?? ' '))
    .join('');
};

/** Letters of several scripts that look alike, in place of Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'ο',
  c: 'с',
  i: 'і',
  A: 'Α',
  M: 'М',
  ' ': '\u2003',
};

/** By what they do to a text. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'cut before': (text, k) => text.slice(at(text, k)),
  'cut behind': (text, k) => text.slice(0, at(text, k)),
  'cut out': (text, k) => text.slice(0, at(text, k)) + text.slice(at(text, k) + 12),
  doubled: (text) => text + text,
  'doubled in part': (text, k) => text + text.slice(at(text, k)),
  'sentences in another order': (text, k) =>
    between(text, /(?<=[.!?])\s+/g, (parts) => [...parts.slice(at(parts.join('|'), k) % parts.length), ...parts]),
  'words backwards': (text) => text.split(' ').reverse().join(' '),
  'characters swapped': (text, k) => {
    const i = at(text, k);
    return (
      text.slice(0, i) +
      text
        .slice(i, i + 2)
        .split('')
        .reverse()
        .join('') +
      text.slice(i + 2)
    );
  },
  'no ends of sentences': (text) => text.replace(/[.!?…]/g, ''),
  'no commas': (text) => text.replace(/,/g, ''),
  'no spaces': (text, k) => text.slice(0, at(text, k)) + text.slice(at(text, k)).replace(/ /g, ''),
  'only one kind of mark': (text) => text.replace(/[«»“”‹›‘’„"]/g, '"'),
  'opening marks alone': (text) => text.replace(/[»”›]/g, ''),
  'closing marks alone': (text) => text.replace(/[«“‹„]/g, ''),
  'marks turned round': (text) => text.replace(/[«»]/g, (mark) => (mark === '«' ? '»' : '«')),
  'a mark anywhere': (text, k) => put('«»“”"‘’‹›'.charAt(Math.floor(k * 97) % 9))(text, k),
  'all in capitals': (text) => text.toUpperCase(),
  'all in small letters': (text) => text.toLowerCase(),
  'decomposed letters': (text) => text.normalize('NFD'),
  'letters of other scripts': (text) => text.replace(/[aeociAM ]/g, (letter) => LOOKALIKES[letter] ?? letter),
  'lines ended by CR LF': (text) => text.replace(/\n/g, '\r\n'),
  'lines ended by CR': (text) => text.replace(/\n/g, '\r'),
  'line separators': (text) => text.replace(/\n| (?=[A-Z])/g, '\u2028'),
  'a line for each word': (text) => text.replace(/ /g, '\n'),
  'an emoji before words': strew('🇨🇳👩‍👩‍👧'),
  'zero-width space before words': strew('\u200b'),
  'soft hyphens': strew('\u00ad'),
  'marks of direction': strew('\u202e'),
  'combining marks': strew('\u0301\u0327'),
  'rare Han characters': strew('𠮷'),
  'words from right to left': strew('وزير '),
  'half of a pair': put('\ud83d'),
  'the other half of a pair': put('\udc00'),
  NUL: put('\0'),
  'a byte order mark inside': put('\ufeff'),
  'non-characters': put('\ufffe\uffff'),
  'control characters': put('\u001b[31m\u0085\u000b'),
  'a private character': put('\ue000\u{f0000}'),
  markup: put('"]]></script><b x="\'&amp;{%s}'),
};

/** How long a passage is at most: one to three sentences. */
const PASSAGE = 160;

/** The texts that are changed: all of the project, so that each construction of its cases has its turn. */
const SOURCES: Readonly<Record<Language, readonly string[]>> = { fr: sourcesIn('fr'), en: sourcesIn('en') };

function sourcesIn(language: Language): readonly string[] {
  const short = textsIn(language).flatMap(({ texts }) => texts.filter((text) => text.length < 4 * PASSAGE));
  return [...articlesIn(language).map(({ text }) => text), ...short];
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A passage of a text of the project, changed in one to three ways. */
export const passages: fc.Arbitrary<Case> = languages.chain((language) =>
  fc
    .record({ source: fc.constantFrom(...SOURCES[language]), from: share, changes: changes(3) })
    .map(({ source, from, changes: made }) => {
      const start = at(source, from * Math.max(0, 1 - PASSAGE / source.length));
      return { language, text: changed(source.slice(start, start + PASSAGE), made) };
    }),
);

/** A whole article of the project, changed in one or two ways. */
export const articles: fc.Arbitrary<Case> = languages.chain((language) =>
  fc
    .record({ article: fc.constantFrom(...articlesIn(language)), changes: changes(2) })
    .map(({ article, changes: made }) => ({ language, text: changed(article.text, made) })),
);

type Made = readonly (readonly [change: Change, k: number])[];

function changes(most: number): fc.Arbitrary<Made> {
  return fc.array(fc.tuple(fc.constantFrom(...Object.values(CHANGES)), share), { minLength: 1, maxLength: most });
}

const changed = (source: string, made: Made): string => made.reduce((text, [change, k]) => change(text, k), source);

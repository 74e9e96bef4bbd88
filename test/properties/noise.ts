import fc from 'fast-check';
import { type Case, languages } from './sentences.ts';

const SIGNS = [...'«»“”‘’‹›"\'(),.;:…!?–—- \n\r\t\u00a0\u202f\u2028\u200b\u200f\ufeff\0&<>{}[]\\%#@|0123'];
const WORDS = [
  'Wang Yi',
  'a déclaré',
  'said',
  'que',
  'that',
  'la Chine',
  'M.',
  'Mr.',
  'le',
  'il',
  'selon',
  '14/09',
  "l'",
  'du',
  'et',
  'ministre',
  'président',
  'Kazakhstan',
];

const unit = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }) },
);

/** Strings of any code units, of whole characters, and of signs and words that rules look at. */
export const noise: fc.Arbitrary<Case> = fc.record({
  language: languages,
  text: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    // Half of a surrogate pair may stand anywhere in it.
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
    fc.array(unit, { maxLength: 30 }).map((units) => units.join('')),
    fc.array(unit, { maxLength: 30 }).map((units) => units.join(' ')),
  ),
});

const BEGINNINGS = ['', '\ufeff', '<!doctype html>', '<p>', '<?xml ', '%PDF-', 'PK\u0003\u0004'];

/** Files of any bytes, some of which begin as pages or other files do. */
export const files: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.constantFrom(...BEGINNINGS),
    fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc.array(unit, { maxLength: 30 }).map((units) => Buffer.from(units.join(' '))),
      fc.array(unit, { maxLength: 30 }).map((units) => Buffer.from(units.join(' '), 'utf16le')),
    ),
  )
  .map(([beginning, bytes]) => Buffer.concat([Buffer.from(beginning), bytes]));

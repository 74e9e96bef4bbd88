import fc from 'fast-check';
import type { Language } from '../../src/index.ts';
import { PHRASES } from './words.ts';

/** A text, and the language to read it in. */
export interface Case {
  readonly text: string;
  readonly language: Language;
}

const OPENING = ['« ', '«', '“', '"', '‹', '‘', "'", '„', '— ', ''];
const CLOSING = [' »', '»', '”', '"', '›', '’', "'", '“', '', ',”'];
const ENDS = ['.', '.', '.', '', ' !', '…', ' ?', ';', ':', ',', '..'];
const JOINTS = [' ', ' ', '\n', '\n\n', '\r\n', '', '\u00a0', ' (', ') '];

export const languages: fc.Arbitrary<Language> = fc.constantFrom('fr', 'en');

/** One sentence, mostly a report of speech, in which marks may be missing, doubled or of different kinds. */
export const sentences: fc.Arbitrary<Case> = languages.chain((language) =>
  fc
    .tuple(clauses(language), fc.constantFrom(...ENDS))
    .map(([words, end]) => ({ language, text: capital(words) + end })),
);

/** Two or three such sentences, of which one may refer to the one before. */
export const reports: fc.Arbitrary<Case> = languages.chain((language) =>
  fc
    .array(fc.tuple(clauses(language), fc.constantFrom(...ENDS), fc.constantFrom(...JOINTS)), {
      minLength: 2,
      maxLength: 3,
    })
    .map((parts) => ({ language, text: parts.map(([words, end, joint]) => capital(words) + end + joint).join('') })),
);

function clauses(language: Language): fc.Arbitrary<string> {
  const { speakers, verbs, inserted, leads, that, told } = PHRASES[language];
  const speaker = fc.constantFrom(...speakers);
  const verb = fc.constantFrom(...verbs);
  const said = contents(language, 2);
  return fc.oneof(
    fc.tuple(speaker, verb, fc.constantFrom(that, that, ':', ''), said).map((parts) => parts.join(' ')),
    fc.tuple(said, fc.constantFrom(...inserted)).map(([words, clause]) => `${words}, ${clause}`),
    fc
      .tuple(said, fc.constantFrom(...inserted), said)
      .map(([before, clause, after]) => `${before}, ${clause}, ${after}`),
    fc.tuple(said, verb, speaker).map(([words, cue, who]) => `${words}, ${cue} ${who}`),
    fc.tuple(fc.constantFrom(...leads), speaker, said).map(([lead, who, words]) => `${lead} ${who} ${words}`),
    fc.constantFrom(...told),
    said,
  );
}

/** Clauses, bare or in marks, one within the other up to a depth. */
function contents(language: Language, depth: number): fc.Arbitrary<string> {
  const bare = fc.constantFrom(...PHRASES[language].clauses);
  if (depth === 0) return bare;
  const inner = contents(language, depth - 1);
  const quoted = fc
    .tuple(fc.constantFrom(...OPENING), inner, fc.constantFrom(...CLOSING))
    .map((parts) => parts.join(''));
  const { speakers, verbs } = PHRASES[language];
  const reported = fc
    .tuple(fc.constantFrom(...speakers), fc.constantFrom(...verbs), inner)
    .map((parts) => parts.join(' '));
  return fc.oneof({ weight: 3, arbitrary: bare }, { weight: 4, arbitrary: quoted }, { weight: 1, arbitrary: reported });
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

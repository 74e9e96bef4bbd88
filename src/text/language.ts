import type { Language } from '../doc/article.ts';
import { DepecheError } from '../error.ts';

type Side = Language | 'neither';

/** Frequent small words, apostrophes cut off; `neither` has those of neighbours that share many with the two. */
const WORDS: Readonly<Record<Side, readonly string[]>> = {
  fr: (
    'a à au aux avec c ce ces cette d dans de des du elle elles est et été il ils l la le les leur leurs lui ' +
    'mais n ne nous on ont ou où par pas plus pour qu qui sa se selon ses son sont sur un une vous'
  ).split(' '),
  en: (
    'a after an and are as at be been but by for from had has have he her his i in is it its not of on our said ' +
    'she that the their they this to was we were which who will with would you'
  ).split(' '),
  neither: (
    'al amb che com con cu da das de del dels della den der det di di do e een el els em er het in ist las lo ' +
    'los mit não nel nicht o och og os para pe per por på si su sus te të und van von y é és în și że'
  ).split(' '),
};

/** The share of small words that nearly every stretch of 200 characters has. */
const SHARE: Readonly<Record<Language, number>> = { fr: 0.2, en: 0.15 };

/** How many times the share of each other side it must be. */
const LEAD = 2;

/**
 * The language of a text, by its small words: sure on paragraphs, often undecided on a headline.
 *
 * @returns undefined where the text is in neither language, or it is not clear in which.
 */
export function detectLanguage(text: string): Language | undefined {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  const share = (side: Side): number => words.filter((word) => WORDS[side].includes(word)).length / words.length;
  const shares = { fr: share('fr'), en: share('en'), neither: share('neither') };
  const leads = (language: Language, other: Language): boolean =>
    shares[language] >= SHARE[language] && shares[language] >= LEAD * Math.max(shares[other], shares.neither);
  if (leads('fr', 'en')) return 'fr';
  return leads('en', 'fr') ? 'en' : undefined;
}

/**
 * The language of any text as an ISO 639-1 code, by n-grams of some sixty languages; undefined where none fits. The
 * tables take most of a second to load, so they are loaded here and not before: only for texts that the small words
 * do not settle.
 */
export async function guessLanguage(text: string): Promise<string | undefined> {
  const { eld } = await import('eld/small');
  return eld.detect(text).language || undefined;
}

/**
 * The language to read a text in.
 *
 * @param asked The language that the user named, or `auto`.
 * @throws DepecheError `unsupported-language` where none was named and the text does not show it.
 */
export function chooseLanguage(text: string, asked: Language | 'auto' = 'auto'): Language {
  const language = asked === 'auto' ? detectLanguage(text) : asked;
  if (language === undefined) throw unsupportedLanguage();
  return language;
}

/**
 * The refusal of a text in a language that has no pack.
 *
 * @param code ISO 639-1, where known.
 */
export function unsupportedLanguage(code?: string): DepecheError {
  return new DepecheError('unsupported-language', refusal(code));
}

function refusal(code: string | undefined): string {
  if (code === undefined) {
    return 'The text shows no language that depeche knows; it reads French and English: name the language if the text is in one of them.';
  }
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  return `The text seems to be in ${name}; depeche reads French and English: name the language if the text is in one of them all the same.`;
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseLanguage, detectLanguage, guessLanguage, unsupportedLanguage } from '../../src/text/language.ts';

const article = readFileSync(new URL('../../input/wang-tleuberdi-2020.fr.txt', import.meta.url), 'utf8');

const english = `China and Kazakhstan will continue to strengthen their cooperation in various fields, the Chinese \
foreign minister said on Saturday after a meeting with his counterpart. He added that both sides should work together \
for the sound development of their relations, which have not been affected by the situation in the region. The two \
ministers also exchanged views on international questions of common interest and announced a programme that will make \
it easier for people to travel between the two countries.`;

const OTHERS: readonly (readonly [string, string])[] = [
  [
    'Spanish',
    'El ministro dijo que los dos países deben reforzar la cooperación y que China apoya a Kazajistán en la lucha contra la pandemia.',
  ],
  [
    'Italian',
    'Il ministro ha detto che i due paesi devono rafforzare la cooperazione e che le relazioni con la Cina sono una priorità.',
  ],
  [
    'Catalan',
    'El ministre va dir que els dos països han de reforçar la cooperació i que les relacions amb la Xina són una prioritat.',
  ],
  [
    'Portuguese',
    'O ministro disse que os dois países devem reforçar a cooperação e que a China apoia o Cazaquistão na luta contra a pandemia.',
  ],
  [
    'Romanian',
    'Ministrul a declarat că cele două țări au o relație bună și că relațiile cu China sunt o prioritate pe termen lung.',
  ],
  [
    'German',
    'Der Minister sagte, dass die beiden Länder enger zusammenarbeiten wollen, und dankte der Regierung in Peking für ihre Hilfe.',
  ],
  [
    'Dutch',
    'De minister zei dat de twee landen nauwer willen samenwerken en dat de betrekkingen met China van groot belang zijn.',
  ],
  ['Russian', 'Министр заявил, что две страны будут укреплять сотрудничество в различных областях.'],
  ['Chinese', '王毅表示，中国愿同哈萨克斯坦加强各领域合作。'],
];

/** Every stretch of 200 characters, from each word on. */
function stretches(text: string): readonly string[] {
  const starts = [...text.matchAll(/\S+/g)].map((word) => word.index).filter((start) => start + 200 <= text.length);
  return starts.map((start) => text.slice(start, start + 200));
}

describe('detectLanguage', () => {
  it('tells French and English articles apart', () => {
    expect([article, english].map(detectLanguage)).toEqual(['fr', 'en']);
  });

  it('settles every stretch of 200 characters', () => {
    expect(stretches(article).filter((text) => detectLanguage(text) !== 'fr')).toEqual([]);
    expect(stretches(english).filter((text) => detectLanguage(text) !== 'en')).toEqual([]);
  });

  it('reads capitals and composed accents the same', () => {
    expect(detectLanguage(article.toUpperCase())).toBe('fr');
    expect(detectLanguage(article.normalize('NFD'))).toBe('fr');
  });

  it.each(OTHERS)('takes %s for neither', (_, text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });

  it.each(['', '14/09/2020', 'Wang Yi'])('is undecided on %j', (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });
});

describe('guessLanguage', () => {
  it.each(OTHERS)('recognises %s, and the refusal names it', async (name, text) => {
    expect(unsupportedLanguage(await guessLanguage(text)).message).toContain(`in ${name};`);
  });

  it('settles a headline that has no small words', async () => {
    expect(await guessLanguage('China supports Kazakhstan')).toBe('en');
  });

  it('knows nothing of a text without words', async () => {
    expect(await guessLanguage('14/09/2020')).toBeUndefined();
  });
});

describe('chooseLanguage', () => {
  it('takes what the user says before what the text shows', () => {
    expect([chooseLanguage(article), chooseLanguage(article, 'en'), chooseLanguage('…', 'fr')]).toEqual([
      'fr',
      'en',
      'fr',
    ]);
  });

  it('refuses where neither says', () => {
    expect(() => chooseLanguage('14/09/2020')).toThrow(expect.objectContaining({ code: 'unsupported-language' }));
  });
});

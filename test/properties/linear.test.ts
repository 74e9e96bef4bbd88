import { describe, expect, it } from 'vitest';
import { extract, type Language, write } from '../../src/index.ts';
import { articlesIn } from '../support/corpus.ts';
import { callsIn } from './steps.ts';

// Counted in calls of functions, not in seconds. Four and sixteen times the text may take this many times the steps for
// each of its characters: see docs/guarantees.md for what is not linear yet, and up to which length it does not matter.

const MOST = { 4: 1.4, 16: 2.6 } as const;
const TIMES = [1, 4, 16] as const;

/** The first paragraphs of an article, of some twelve hundred characters. */
const beginning = (language: Language): string => `${articlesIn(language)[0]?.text.slice(0, 1200)}\n`;

/** As many articles, one behind the other; they begin anew when there are no more. */
function joined(language: Language, times: number): string {
  const texts = articlesIn(language).map(({ text }) => text.slice(0, 1200));
  return Array.from({ length: times }, (_, i) => texts[i % texts.length] ?? '').join('\n');
}

const SHAPES: readonly (readonly [name: string, language: Language, make: (times: number) => string])[] = [
  ['a French article again and again', 'fr', (times) => beginning('fr').repeat(times)],
  ['an English article again and again', 'en', (times) => beginning('en').repeat(times)],
  ['several French articles', 'fr', (times) => joined('fr', times)],
  ['a long word', 'fr', (times) => 'a'.repeat(1000 * times)],
  ['white space', 'fr', (times) => `a${' '.repeat(1000 * times)}b`],
  ['commas', 'fr', (times) => ','.repeat(60 * times)],
  ['lines', 'en', (times) => 'a\n'.repeat(40 * times)],
  ['apostrophes', 'fr', (times) => "l'".repeat(60 * times)],
  ['closing marks', 'fr', (times) => `Il a dit : ${'» '.repeat(40 * times)}`],
  ['quotations', 'fr', (times) => '« Oui. » '.repeat(20 * times)],
  ['digits', 'en', (times) => '14/09/2020 '.repeat(15 * times)],
];

/** Steps for each character, for the three lengths. */
async function stepsOf(work: (text: string) => void, make: (times: number) => string): Promise<readonly number[]> {
  const steps: number[] = [];
  for (const times of TIMES) {
    const text = make(times);
    // Once before, so that what is remembered of words is not counted.
    work(text);
    steps.push((await callsIn(() => work(text))) / text.length);
  }
  return steps;
}

describe('the work grows with the length of the text', () => {
  it.each(SHAPES)(
    '%s',
    async (_, language, make) => {
      const [once = 0, four = 0, sixteen = 0] = await stepsOf((text) => extract(text, { language }), make);
      expect(once).toBeGreaterThan(0);
      expect([four / once, sixteen / once].map((ratio) => Number(ratio.toFixed(2)))).toSatisfy(
        ([short = 0, long = 0]) => short <= MOST[4] && long <= MOST[16],
      );
    },
    120_000,
  );

  it('of graphs and files too', async () => {
    const documents = TIMES.map((times) => extract(beginning('fr').repeat(times), { language: 'fr' }));
    const steps: number[] = [];
    for (const document of documents) {
      const calls = await callsIn(() => {
        for (const format of ['turtle', 'jsonld', 'nt'] as const) write(document, format);
      });
      steps.push(calls / document.text.length);
    }
    const [once = 0, four = 0, sixteen = 0] = steps;
    expect(Math.max(four, sixteen) / once).toBeLessThan(MOST[4]);
  }, 120_000);
});

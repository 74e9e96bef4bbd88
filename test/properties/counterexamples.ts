import type { Case } from './sentences.ts';

/** What made texts have brought to light, each by the fault that it had. All are mended, and are read for ever. */
export const COUNTEREXAMPLES: Readonly<Record<string, Case>> = {
  'the content of a participle ran into the article before its source': {
    language: 'en',
    text: 'Citing the African Union «if peace returns, the African Union will send a mission"»,\n',
  },
  'the same, behind a title': {
    language: 'en',
    text: 'Citing Aminata Ndour, the Senegalese trade minister, a diplomat said « if peace returns, the African Union will send a mission’… ',
  },
  'the State of a minister, a member of "the two countries", passed for one that the text names': {
    language: 'fr',
    text: 'Le Sénégal avance. Selon le porte-parole du gouvernement péruvien, Luis Quispe, les deux pays doivent renforcer leur coopération.',
  },
  'the same in English': {
    language: 'en',
    text: 'For the two ministers „Senegal will join the Belt and Road Initiative“..\r\nChinese Foreign Minister Wang Yi promised : «“both countries should strengthen their cooperation»».\n',
  },
  'a claim stood before one whose cue comes first': {
    language: 'fr',
    text: "Le Pérou ne participera pas au sommet de Nairobi, a ajouté M. Okoth, si la paix revient, l'Union africaine enverra une mission:) Selon le ministre chinois des Affaires étrangères, Wang Yi, la Norvège condamne les attaques contre le Mali;) ",
  },
  'an initiative without a name passed for the person of the clause before, whom a State then proposed': {
    language: 'fr',
    text: "L'accord sera signé le 14 septembre 2020, a ajouté M. Okoth; L'initiative proposée par la Chine avance ",
  },
};

/** Long or strange texts that a random choice would not make. */
export const EXTREMES: Readonly<Record<string, Case>> = {
  'ten thousand quotation marks': { language: 'fr', text: `Il a dit : ${'« " “ ” » '.repeat(2000)}oui.` },
  'ten thousand closing marks': { language: 'fr', text: `La Chine a dit${' »'.repeat(10_000)}` },
  'a word of a hundred thousand letters': { language: 'fr', text: `Le ${'a'.repeat(100_000)} a déclaré` },
  'a name of ten thousand hyphens': {
    language: 'en',
    text: `Mr. ${'A-'.repeat(10_000)}B said that China supports Peru.`,
  },
  'white space without end': { language: 'en', text: `China${' \u00a0\t'.repeat(30_000)}said.` },
  'ten thousand empty lines': { language: 'en', text: `China said:${'\r\n'.repeat(10_000)}"Yes."` },
  'ten thousand combining marks': { language: 'fr', text: `Le Pe\u0301rou${'\u0301'.repeat(10_000)} a dit oui.` },
  'two marks of direction': { language: 'fr', text: '\u202eLe Pérou\u202c a dit que « \u200fنعم\u200e »' },
  'NUL and a byte order mark inside': { language: 'fr', text: 'Le\0 Pérou\ufeff a déclaré que la Chine\0 avance.' },
  'half of a pair': { language: 'fr', text: 'Le Pérou a dit « \ud83d ».' },
  'nothing but marks': { language: 'en', text: '"""\'\'\'«»“”‘’.,;:!?()[]{}--…' },
};

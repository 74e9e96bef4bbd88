import type { MeetingWords, NewsWords } from '../newsWords.ts';
import { unit, units } from './units.ts';

const phrases = (texts: readonly string[]): readonly (readonly string[])[] => texts.map((text) => text.split(/(?<=')| /));

const MEETINGS: MeetingWords = {
  verbs: [
    { unit: unit('rencontrer'), partner: '' },
    { unit: unit('recevoir'), partner: '' },
    { unit: unit("s'entretenir"), partner: 'avec' },
    { unit: unit('se réunir'), partner: 'avec' },
    { unit: unit('se retrouver'), partner: 'avec' },
    { unit: unit('se concerter'), partner: 'avec' },
    { unit: unit('conférer'), partner: 'avec' },
    { unit: unit('dîner'), partner: 'avec' },
    { unit: unit('déjeuner'), partner: 'avec' },
  ],
  mutual: units(['se rencontrer', 'se réunir', 'se retrouver', "s'entretenir", 'se concerter', 'se voir']),
  nouns: new Set([
    'audience', 'déjeuner', 'dîner', 'discussion', 'discussions', 'entretien', 'entretiens', 'entrevue', 'négociations', 'pourparlers',
    'rencontre', 'rencontres', 'réunion', 'séance', 'sommet', 'tête-à-tête', 'visioconférence', 'conversation', 'consultations', 'mini-sommet',
  ]),
  leads: phrases([
    'lors de', "lors d'", 'lors du', 'lors des', "à l'issue de", "à l'issue d'", "a l'issue de", "a l'issue d'", "à l'issue du", "à l'issue des",
    'au cours de', "au cours d'", 'au cours du', 'au terme de', "au terme d'", 'au terme du', 'au sortir de', "au sortir d'", 'après', 'à la suite de',
    "à la suite d'", 'pendant', 'durant', "à l'occasion de", "à l'occasion d'", 'en marge de', "en marge d'",
  ]),
  holding: new Set(['avoir', 'tenir', 'achever', 'mener', 'conclure', 'entamer', 'ouvrir', 'poursuivre', 'clore', 'reprendre', 'accorder', 'présider']),
  partner: 'avec',
  among: 'entre',
  planning: new Set(['aller', 'devoir', 'prévoir']),
  places: new Set(['à', 'en', 'dans']),
};

const numbered = (words: string): [string, number][] => words.split(' ').map((word, i) => [word, i]);
const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';
const short: readonly [string, number][] = [
  ['janv.', 1], ['janv', 1], ['févr.', 2], ['févr', 2], ['fév', 2], ['avr', 4], ['juil', 7], ['sept.', 9], ['sept', 9], ['oct.', 10], ['oct', 10],
  ['nov.', 11], ['nov', 11], ['déc.', 12], ['déc', 12], ['aout', 8], ['fevrier', 2], ['decembre', 12],
];

/** Dates, datelines and meetings in French. */
export const NEWS_WORDS: NewsWords = {
  dates: {
    months: new Map([...numbered(months).map(([word, i]): [string, number] => [word, i + 1]), ...short]),
    weekdays: new Map(numbered('dimanche lundi mardi mercredi jeudi vendredi samedi')),
    firstDay: new Set(['1er', '1ᵉʳ']),
    relative: new Map([
      ['hier', -1],
      ['avant-hier', -2],
      ["aujourd'hui", 0],
      ['demain', 1],
    ]),
    dayFirst: true,
  },
  article: {
    updated: phrases(['mise à jour', 'mis à jour', 'modifié', 'actualisé', 'modifiée', 'actualisée']),
    published: phrases(['publié', 'publiée', 'mis en ligne', 'posté', 'rédaction', 'parution']),
    source: new Set(['source', 'sources', 'avec', 'par', ':']),
  },
  meetings: MEETINGS,
};

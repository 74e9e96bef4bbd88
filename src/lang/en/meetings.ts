import type { MeetingVerb, MeetingWords, NewsWords } from '../newsWords.ts';
import { phrases, set, unit, units } from './units.ts';

const meeting = (partner: string, ...lemmas: readonly string[]): MeetingVerb[] =>
  lemmas.map((lemma) => ({ unit: unit(lemma), partner }));

const MEETINGS: MeetingWords = {
  verbs: [
    ...meeting('', 'meet', 'receive', 'host', 'greet', 'welcome', 'phone', 'telephone'),
    ...meeting('with', 'meet', 'talk', 'speak', 'confer', 'converse', 'consult', 'sit down', 'dine', 'lunch', 'huddle'),
    ...meeting('with', 'meet up', 'have lunch', 'have dinner', 'have breakfast', 'get together'),
    ...meeting('to', 'speak', 'talk', 'play host'),
  ],
  mutual: units(['meet', 'confer', 'talk', 'speak', 'convene', 'get together', 'sit down', 'meet up', 'huddle']),
  nouns: set(`audience breakfast call calls chat consultation consultations conversation conversations dialogue dinner
    discussion discussions encounter face-to-face gathering lunch luncheon meeting meetings negotiations session sit-down
    summit talk talks teleconference tete-a-tete tête-à-tête videoconference video-conference phone-call huddle`),
  jointNouns: phrases(
    'joint press conference',
    'joint news conference',
    'joint media conference',
    'joint press briefing',
    'joint briefing',
    'joint press statement',
  ),
  presence: phrases('in the presence of', 'flanked by'),
  accompanied: set('accompanied'),
  delegates:
    set(`leaders delegations delegates negotiators officials representatives envoys ministers ambassadors diplomats
    presidents mediators generals`),
  leads: phrases(
    'during',
    'at',
    'in',
    'after',
    'following',
    'before',
    'while',
    'on the sidelines of',
    'on the margins of',
    'at the end of',
    'at the start of',
    'at the beginning of',
    'at the close of',
    'at the opening of',
    'in the course of',
    'on the occasion of',
    'over',
    'by',
    'in the wake of',
  ),
  happening: units([
    'take place',
    'be held',
    'hold',
    'open',
    'begin',
    'start',
    'conclude',
    'end',
    'resume',
    'get under way',
    'wrap up',
    'kick off',
    'occur',
  ]),
  scheduled: units(['plan', 'schedule']),
  holding: set(
    'have hold conduct complete conclude open begin start continue close resume chair co-chair wrap attend finish',
  ),
  attending: units(['take part in', 'attend', 'be present at', 'participate in', 'join', 'sit in on']),
  gathering: units(['bring together', 'gather']),
  audience: set(''),
  leading: units(['lead', 'head']),
  partner: 'with',
  among: 'between',
  managing: set('manage'),
  planning: units([
    'go',
    'plan',
    'be to',
    'be due to',
    'be set to',
    'schedule',
    'slate',
    'expect',
    'set',
    'be about to',
    'be scheduled to',
    'arrange',
  ]),
  places: set('in at'),
  placeArticles: set('the'),
};

const numbered = (words: string): [string, number][] => words.split(' ').map((word, i) => [word, i]);
const MONTHS = 'january february march april may june july august september october november december';
const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec';
const months = [MONTHS, SHORT].flatMap((list) => numbered(list).map(([word, i]): [string, number] => [word, i + 1]));
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday';
const weekdays = [WEEKDAYS, 'sun mon tue wed thu fri sat'].flatMap(numbered);

/** With and without a full stop. */
const dotted = (list: readonly (readonly [string, number])[]): [string, number][] =>
  list.flatMap(([word, n]): [string, number][] => [
    [word, n],
    [`${word}.`, n],
  ]);

/** Dates, datelines and meetings in English. */
export const NEWS_WORDS: NewsWords = {
  dates: {
    months: new Map(dotted([...months, ['sept', 9]])),
    weekdays: new Map(dotted([...weekdays, ['tues', 2], ['thur', 4], ['thurs', 4]])),
    firstDay: new Set(),
    relative: new Map([
      ['yesterday', -1],
      ['today', 0],
      ['tonight', 0],
      ['tomorrow', 1],
    ]),
    dayFirst: false,
    ordinals: set('st nd rd th'),
    capitals: true,
    ahead: set('next coming'),
    behind: set('last past'),
  },
  article: {
    updated: phrases('updated', 'last updated', 'update', 'modified', 'last modified', 'last edited', 'revised'),
    published: phrases(
      'published',
      'posted',
      'first published',
      'released',
      'issued',
      'publication date',
      'date :',
      'published on',
      'time :',
    ),
    source: new Set(['source', 'sources', 'agency', 'from', 'via', ':']),
    credits: set('editor editors author authors writer reporter byline photo photographer'),
  },
  meetings: MEETINGS,
};

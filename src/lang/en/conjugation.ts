import nlp from 'compromise/two';
import type { VerbReading } from '../../doc/layers.ts';
import { regularGerund, regularPast, thirdPerson } from './regular.ts';
import { speechLemmas } from './reporting.ts';
import { BE, DO, HAVE, MODALS } from './words.ts';

/** What compromise keeps of its verbs, which its types leave out. */
interface VerbTransform {
  readonly toInfinitive: (form: string, model: unknown, tense: string) => string;
  readonly conjugate: (
    infinitive: string,
    model: unknown,
  ) => Partial<Record<'PastTense' | 'PresentTense' | 'Gerund' | 'Participle', string>>;
}
interface World {
  readonly model: { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } };
  readonly methods: { readonly two: { readonly transform: { readonly verb: VerbTransform } } };
}
const world = nlp.world() as unknown as World;
const transform = world.methods.two.transform.verb;
const { lexicon } = world.model.one;

/** Verbs with a past or a participle of their own: infinitive, past, participle. */
// biome-ignore format: one verb a line would be long
const IRREGULAR: readonly (readonly string[])[] = (
  'say said said|tell told told|make made made|hold held held|uphold upheld upheld|withhold withheld withheld|' +
  'keep kept kept|leave left left|meet met met|pay paid paid|send sent sent|spend spent spent|' +
  'stand stood stood|understand understood understood|withstand withstood withstood|win won won|lose lost lost|build built built|' +
  'rebuild rebuilt rebuilt|bring brought brought|buy bought bought|catch caught caught|fight fought fought|teach taught taught|' +
  'think thought thought|feel felt felt|find found found|get got got|hear heard heard|mean meant meant|' +
  'sell sold sold|sit sat sat|sleep slept slept|deal dealt dealt|feed fed fed|flee fled fled|' +
  'lead led led|mislead misled misled|seek sought sought|beseech besought besought|bind bound bound|lend lent lent|strike struck struck|' +
  'stick stuck stuck|shoot shot shot|swear swore sworn|bear bore borne|tear tore torn|wear wore worn|' +
  'begin began begun|break broke broken|choose chose chosen|speak spoke spoken|steal stole stolen|freeze froze frozen|' +
  'weave wove woven|come came come|become became become|overcome overcame overcome|run ran run|do did done|' +
  'undo undid undone|draw drew drawn|withdraw withdrew withdrawn|drive drove driven|ride rode ridden|rise rose risen|' +
  'arise arose arisen|write wrote written|underwrite underwrote underwritten|fall fell fallen|befall befell befallen|forget forgot forgotten|' +
  'forgive forgave forgiven|give gave given|go went gone|undergo underwent undergone|grow grew grown|know knew known|' +
  'throw threw thrown|overthrow overthrew overthrown|blow blew blown|fly flew flown|hide hid hidden|lay laid laid|' +
  'lie lay lain|prove proved proven|see saw seen|foresee foresaw foreseen|oversee oversaw overseen|shake shook shaken|' +
  'show showed shown|take took taken|undertake undertook undertaken|overtake overtook overtaken|mistake mistook mistaken|beat beat beaten|' +
  'eat ate eaten|sing sang sung|ring rang rung|sink sank sunk|swim swam swum|put put put|' +
  'set set set|cut cut cut|let let let|hit hit hit|cast cast cast|broadcast broadcast broadcast|' +
  'quit quit quit|read read read|shut shut shut|split split split|spread spread spread|cost cost cost|' +
  'hurt hurt hurt|burst burst burst|found founded founded|forecast forecast forecast|bet bet bet|bid bade bidden|welcome welcomed welcomed'
)
  .split('|')
  .map((row) => row.split(' '));
const IRREGULAR_FORMS: ReadonlyMap<string, readonly VerbReading[]> = irregularForms();
const IRREGULAR_LEMMAS: ReadonlySet<string> = new Set(IRREGULAR.map(([lemma = '']) => lemma));

function irregularForms(): Map<string, VerbReading[]> {
  const out = new Map<string, VerbReading[]>();
  const add = (form: string, reading: VerbReading): void => {
    const known = out.get(form);
    if (known === undefined) out.set(form, [reading]);
    else known.push(reading);
  };
  for (const [lemma = '', past = '', participle = ''] of IRREGULAR) {
    add(past, { lemma, tense: 'past', person: 3 });
    add(participle, { lemma, tense: 'participle' });
  }
  return out;
}

/** Forms of the verbs of speech, which the general table reads wrongly where they are rare ("touted", "chiding"). */
const SPEECH_FORMS: ReadonlyMap<string, readonly VerbReading[]> = speechForms();

function speechForms(): Map<string, VerbReading[]> {
  const out = new Map<string, VerbReading[]>();
  for (const lemma of [...speechLemmas(), 'use']) {
    if (IRREGULAR_LEMMAS.has(lemma)) continue;
    const past = regularPast(lemma);
    for (const form of past)
      out.set(form, [
        { lemma, tense: 'past', person: 3 },
        { lemma, tense: 'participle' },
      ]);
    for (const form of regularGerund(lemma)) out.set(form, [{ lemma, tense: 'gerund' }]);
    out.set(thirdPerson(lemma), [{ lemma, tense: 'present', person: 3, number: 's' }]);
  }
  return out;
}

const known = new Map<string, readonly VerbReading[]>();
/** The memo is emptied at this size, so that a long run over many articles does not grow without bound. */
const MEMO_SIZE = 50_000;

/**
 * Reads a word as forms of English verbs.
 *
 * @param form one word in normalised spelling.
 * @returns all readings; empty where the word can be no form of a verb. Since most English nouns are verbs too, a
 *   reading says that the word may be a verb, not that it is one.
 */
export function verbReadings(form: string): readonly VerbReading[] {
  const memo = known.get(form);
  if (memo !== undefined) return memo;
  const readings = auxiliary(form) ?? SPEECH_FORMS.get(form) ?? readForm(form);
  if (known.size >= MEMO_SIZE) known.clear();
  known.set(form, readings);
  return readings;
}

function auxiliary(form: string): readonly VerbReading[] | undefined {
  const plain = form.replace(/n't$/, '');
  if (MODALS.has(form)) return [{ lemma: modalLemma(form), tense: 'present', person: 3 }];
  if (BE.has(form)) return beForm(plain);
  if (HAVE.has(form)) return auxiliaryForm('have', plain, { has: 's', had: 'past', having: 'gerund' });
  if (DO.has(form)) return auxiliaryForm('do', plain, { does: 's', did: 'past' });
  return undefined;
}

const MODAL_LEMMAS: Readonly<Record<string, string>> = {
  "'ll": 'will',
  "'d": 'would',
  "won't": 'will',
  "shan't": 'shall',
  "can't": 'can',
  cannot: 'can',
};

const modalLemma = (form: string): string => MODAL_LEMMAS[form] ?? form.replace(/n't$/, '');

function beForm(form: string): readonly VerbReading[] {
  const lemma = 'be';
  if (form === 'be') return [{ lemma, tense: 'infinitive' }];
  if (form === 'been') return [{ lemma, tense: 'participle' }];
  if (form === 'being') return [{ lemma, tense: 'gerund' }];
  if (form === 'am' || form === "'m") return [{ lemma, tense: 'present', person: 1, number: 's' }];
  if (form === 'are' || form === "'re") return [{ lemma, tense: 'present', person: 3, number: 'p' }];
  if (form === 'was') return [{ lemma, tense: 'past', person: 3, number: 's' }];
  if (form === 'were') return [{ lemma, tense: 'past', person: 3, number: 'p' }];
  return [{ lemma, tense: 'present', person: 3, number: 's' }];
}

function auxiliaryForm(lemma: string, form: string, kinds: Readonly<Record<string, string>>): readonly VerbReading[] {
  const kind = kinds[form];
  if (kind === 's') return [{ lemma, tense: 'present', person: 3, number: 's' }];
  if (kind === 'gerund') return [{ lemma, tense: 'gerund' }];
  if (kind === 'past')
    return [
      { lemma, tense: 'past', person: 3 },
      ...(lemma === 'have' ? [{ lemma, tense: 'participle' as const }] : []),
    ];
  return [
    { lemma, tense: 'infinitive' },
    { lemma, tense: 'present', person: 3, number: 'p' },
  ];
}

/** Endings of forms that are no infinitives; "proceed" and "bring" are. */
const SUFFIXED = /(?:(?<!e)ed|[a-z]{3}ing)$/;
/** Adjectives and nouns that no sentence uses as a verb. */
const NO_VERBS = new Set([
  'sure',
  'clear',
  'public',
  'minister',
  'president',
  'global',
  'regional',
  'common',
  'joint',
  'chief',
  'police',
  'secretary',
  'deputy',
]);
const PLAIN_WORD = /^[a-z]+(?:-[a-z]+)?$/;

function readForm(form: string): readonly VerbReading[] {
  if (!PLAIN_WORD.test(form) || form.length < 2 || NO_VERBS.has(form)) return [];
  const out: VerbReading[] = [...(IRREGULAR_FORMS.get(form) ?? [])];
  const has = (tense: string): boolean => out.some((r) => r.tense === tense);
  if (/ing$/.test(form) && form.length > 4) out.push({ lemma: infinitiveOf(form, 'Gerund'), tense: 'gerund' });
  const present = /s$/.test(form) && !/ss$/.test(form) ? infinitiveOf(form, 'PresentTense') : undefined;
  if (present !== undefined && present !== form && formsOf(present).PresentTense === form)
    out.push({ lemma: present, tense: 'present', person: 3, number: 's' });
  if (!has('past') && !has('participle')) out.push(...pastReadings(form));
  const isOther = out.length > 0 && !IRREGULAR_LEMMAS.has(form);
  if (!isOther && !SUFFIXED.test(form) && formsOf(form).Gerund !== undefined)
    out.push({ lemma: form, tense: 'infinitive' }, { lemma: form, tense: 'present', person: 3, number: 'p' });
  return out;
}

/** A form in -ed, or one that compromise knows as the past or the participle of another verb. */
function pastReadings(form: string): VerbReading[] {
  const lemma = infinitiveOf(form, 'PastTense');
  const forms = formsOf(lemma);
  const isRegular = /(?<!e)ed$/.test(form) && form.length > 4;
  const participle = infinitiveOf(form, 'Participle');
  const out: VerbReading[] = [];
  if (lemma !== form && (isRegular || lexicon[form] === 'PastTense')) {
    out.push({ lemma, tense: 'past', person: 3 });
    if (forms.Participle === undefined || forms.Participle === form || isRegular)
      out.push({ lemma, tense: 'participle' });
  } else if (lexicon[form] === 'Participle' && participle !== form)
    out.push({ lemma: participle, tense: 'participle' });
  return out;
}

const infinitiveOf = (form: string, tense: string): string => transform.toInfinitive(form, world.model, tense);
const formsOf = (lemma: string): ReturnType<VerbTransform['conjugate']> => transform.conjugate(lemma, world.model);

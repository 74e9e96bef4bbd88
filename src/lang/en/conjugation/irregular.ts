import type { VerbReading } from '../../../doc/layers.ts';

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

/** The pasts and participles of irregular verbs, each with its readings. */
export const IRREGULAR_FORMS: ReadonlyMap<string, readonly VerbReading[]> = irregularForms();
/** The infinitives of irregular verbs. */
export const IRREGULAR_LEMMAS: ReadonlySet<string> = new Set(IRREGULAR.map(([lemma = '']) => lemma));

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

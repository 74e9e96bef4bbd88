/** A made-up article as a line of JSON Lines gives it. */
export interface MadeArticle {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly date: string;
  readonly lang: 'fr' | 'en';
  readonly text: string;
}

/** A pattern of sentences: each `{name}` stands for one of the words of that name. */
interface Grammar {
  readonly lang: MadeArticle['lang'];
  readonly titles: readonly string[];
  readonly openers: readonly string[];
  readonly sentences: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const SURNAMES: readonly string[] = [
  'Abara',
  'Belmont',
  'Castellan',
  'Dorval',
  'Ekwueme',
  'Farrow',
  'Goda',
  'Halvorsen',
];

const FRENCH: Grammar = {
  lang: 'fr',
  titles: ['{pays} et {autre} parlent {desujet}', '{pays} veut avancer sur {sujet}'],
  openers: [
    'Le ministre des Affaires étrangères {depays}, {prenom} {nom}, a rencontré {jour} son homologue {gentile}.',
    'Le président {depays}, {prenom} {nom}, a reçu {jour} le Premier ministre {deautre}.',
  ],
  sentences: [
    '{pays} soutient {autre} sur {sujet}, a déclaré M. {nom}.',
    '« Nous allons renforcer notre coopération sur {sujet} », a dit M. {nom} à la presse.',
    'Selon M. {nom}, {autre} doit respecter ses engagements sur {sujet}.',
    'Les deux pays sont prêts à travailler ensemble, a-t-il ajouté.',
    'La presse de la capitale a suivi la visite pendant {nombre} jours.',
    "M. {nom} a demandé {aautre} d'agir plus vite sur {sujet}.",
    'Le porte-parole du gouvernement {gentile} a critiqué la décision {depays}.',
  ],
  words: {
    pays: ['La France', 'Le Chili', 'La Norvège', 'Le Kenya', 'La Malaisie'],
    depays: ['de la France', 'du Chili', 'de la Norvège', 'du Kenya', 'de la Malaisie'],
    autre: ['le Pérou', 'le Ghana', 'la Jordanie', 'la Mongolie', 'le Vietnam'],
    deautre: ['du Pérou', 'du Ghana', 'de la Jordanie', 'de la Mongolie', 'du Vietnam'],
    aautre: ['au Pérou', 'au Ghana', 'à la Jordanie', 'à la Mongolie', 'au Vietnam'],
    gentile: ['péruvien', 'ghanéen', 'jordanien', 'mongol', 'vietnamien'],
    sujet: ['la pêche', 'le commerce', 'la santé', "l'énergie", 'les transports', 'le climat'],
    desujet: ['de pêche', 'de commerce', 'de santé', "d'énergie", 'de transports', 'de climat'],
    jour: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'],
    prenom: ['Claire', 'Samuel', 'Inès', 'Victor', 'Nadia'],
    nom: SURNAMES,
    nombre: ['deux', 'trois', 'quatre'],
  },
};

const ENGLISH: Grammar = {
  lang: 'en',
  titles: ['{country} and {other} talk about {topic}', '{country} wants to move on {topic}'],
  openers: [
    "{country}'s foreign minister, {given} {name}, met {people} officials on {day}.",
    'The president of {country}, {given} {name}, received the prime minister of {other} on {day}.',
  ],
  sentences: [
    '{country} supports {other} on {topic}, {name} said.',
    '"We will strengthen our cooperation on {topic}," {name} told reporters.',
    'According to {name}, {other} must keep its commitments on {topic}.',
    'The two countries are ready to work together, the minister added.',
    'The press of the capital followed the visit for {number} days.',
    '{name} urged {other} to act faster on {topic}.',
    'A spokesperson for the {people} government criticised the decision of {country}.',
  ],
  words: {
    country: ['France', 'Chile', 'Norway', 'Kenya', 'Malaysia'],
    other: ['Peru', 'Ghana', 'Jordan', 'Mongolia', 'Vietnam'],
    people: ['Peruvian', 'Ghanaian', 'Jordanian', 'Mongolian', 'Vietnamese'],
    topic: ['fisheries', 'trade', 'public health', 'energy', 'transport', 'climate policy'],
    day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    given: ['Claire', 'Samuel', 'Ines', 'Victor', 'Nadia'],
    name: SURNAMES,
    number: ['two', 'three', 'four'],
  },
};

/** Sentences of an article: from this many, and as many more at most. */
const SENTENCES = { fewest: 8, more: 12 } as const;

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);

/**
 * Made-up articles of news in French and English by turns, the same at each call.
 *
 * @param count How many.
 */
export function* makeArticles(count: number): Generator<MadeArticle> {
  for (let number = 1; number <= count; number++) yield makeArticle(number);
}

function makeArticle(number: number): MadeArticle {
  const random = randomFrom(number);
  const grammar = number % 2 === 0 ? ENGLISH : FRENCH;
  const say = (patterns: readonly string[]): string =>
    pick(patterns, random).replace(/\{(\w+)\}/g, (_, name: string) => pick(grammar.words[name] ?? [name], random));
  const length = SENTENCES.fewest + Math.floor(random() * SENTENCES.more);
  const body = Array.from({ length }, () => say(grammar.sentences));
  return {
    id: `made-${number}`,
    url: `https://news.example/${number}`,
    title: say(grammar.titles),
    date: new Date(FIRST_DAY + (number % 3650) * DAY).toISOString().slice(0, 10),
    lang: grammar.lang,
    text: `${[say(grammar.openers), ...body].join('\n')}\n`,
  };
}

function pick(choices: readonly string[], random: () => number): string {
  return choices[Math.floor(random() * choices.length)] ?? '';
}

/** Numbers from 0 to 1 that look random and are the same for the same seed: a multiplicative generator. */
function randomFrom(seed: number): () => number {
  const prime = 2_147_483_647;
  let state = (seed * 7919 + 12_345) % prime;
  const next = (): number => {
    state = (state * 48_271) % prime;
    return state / prime;
  };
  next();
  return next;
}

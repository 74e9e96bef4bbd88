import type { ReaderLanguage } from '../labels.ts';

/** Everything that the page itself says. A pair in place of a string is one and several; `{n}` and `{name}` are filled. */
type Words = string | readonly [one: string, several: string];
type Row = Readonly<Record<ReaderLanguage, Words>>;

const row = (en: Words, fr: Words): Row => ({ en, fr });

export const WORDS = {
  // The frame
  heading: row('Who said what', 'Qui a dit quoi'),
  articles: row(['{n} article', '{n} articles'], ['{n} article', '{n} articles']),
  language: row('Language of this page', 'Langue de cette page'),
  theme: row('Colours', 'Couleurs'),
  themeAuto: row('As the system', 'Comme le système'),
  themeLight: row('Light', 'Clair'),
  themeDark: row('Dark', 'Sombre'),
  views: row('Views', 'Vues'),
  skip: row('Skip to the content', 'Aller au contenu'),
  article: row('Article', 'Article'),
  network: row('Network', 'Réseau'),
  claims: row('Claims', 'Propos'),
  matrix: row('Matrix', 'Matrice'),
  timeline: row('Timeline', 'Chronologie'),
  madeBy: row(
    'Made by depeche {version} from its graph. What is said here was said by somebody: it is no fact of the graph.',
    'Fait par depeche {version} à partir de son graphe. Ce qui est dit ici l’a été par quelqu’un : ce n’est pas un fait du graphe.',
  ),

  // Filters and what can be taken away
  filters: row('Filters', 'Filtres'),
  speaker: row('Speaker', 'Locuteur'),
  force: row('Force', 'Force'),
  about: row('About', 'Au sujet de'),
  relation: row('Relation', 'Relation'),
  articleLanguage: row('Language', 'Langue'),
  text: row('Words', 'Mots'),
  textHint: row('Search in what was said', 'Chercher dans les propos'),
  any: row('All', 'Tout'),
  clear: row('Clear filters', 'Effacer les filtres'),
  shown: row(['{some} of {n} claim', '{some} of {n} claims'], '{some} propos sur {n}'),
  take: row('Take what is shown', 'Emporter ce qui est montré'),
  turtle: row('Turtle', 'Turtle'),
  jsonld: row('JSON-LD', 'JSON-LD'),
  sparql: row('SPARQL query', 'Requête SPARQL'),
  sparqlText: row(
    'In a store that holds the graphs, this query gives the table of claims as it is shown now.',
    'Dans une base qui contient les graphes, cette requête donne le tableau des propos tel qu’il est montré.',
  ),
  copy: row('Copy', 'Copier'),
  copied: row('Copied', 'Copié'),
  close: row('Close', 'Fermer'),

  // The article
  legend: row('Legend', 'Légende'),
  legendContent: row('what was said', 'ce qui est dit'),
  legendSource: row('source', 'source'),
  legendCue: row('cue', 'introducteur'),
  whoSpeaks: row('Who speaks', 'Qui parle'),
  noText: row(
    'The text of this article was not found: these are the passages that the graph holds.',
    'Le texte de cet article n’a pas été trouvé : voici les passages que contient le graphe.',
  ),
  noWords: row('(words left out)', '(mots omis)'),
  readArticle: row('Read article', 'Lire l’article'),
  published: row('published {date}', 'publié le {date}'),
  modified: row('updated {date}', 'mis à jour le {date}'),
  inFrench: row('in French', 'en français'),
  inEnglish: row('in English', 'en anglais'),
  openClaim: row('Claim {code}, {name}', 'Propos {code}, {name}'),

  // Details
  details: row('Details', 'Détails'),
  nothingOpen: row(
    'Choose a claim, an actor or a line of the network to see what it rests on.',
    'Choisissez un propos, un acteur ou un trait du réseau pour voir sur quoi il repose.',
  ),
  claimNumber: row('Claim {number}', 'Propos {number}'),
  nobody: row('not named', 'non nommé'),
  howSaid: row('How it is said', 'Comment c’est dit'),
  reporter: row('the reporter', 'le rédacteur'),
  inNameOf: row('In the name of', 'Au nom de'),
  posts: row('Posts', 'Fonctions'),
  former: row('formerly', 'anciennement'),
  sourceWords: row('Source', 'Source'),
  cueWords: row('Cue', 'Introducteur'),
  noCue: row('none: implicit', 'aucun : implicite'),
  attribution: row('Attribution', 'Attribution'),
  quotation: row('Quotation', 'Citation'),
  polarity: row('Polarity', 'Polarité'),
  states: row('Propositions', 'Propositions'),
  noStates: row('It states no relation that the rules know.', 'Il n’énonce aucune relation connue des règles.'),
  saidBy: row('said by {name}', 'dit par {name}'),
  rule: row('Rule', 'Règle'),
  ruleIs: row('Rule: ', 'Règle : '),
  showInText: row('Show in the article', 'Montrer dans l’article'),
  modality: row('Modality', 'Modalité'),
  members: row('Members', 'Membres'),
  otherNames: row('Also called', 'Autres noms'),
  proposedBy: row('Proposed by (known beforehand)', 'Proposée par (su d’avance)'),
  derivation: row('How it is known', 'Comment on le sait'),
  elsewhere: row('Elsewhere', 'Ailleurs'),
  says: row('Says', 'Dit'),
  saidAbout: row('Said about it', 'Dit à son sujet'),
  mentioned: row(['mentioned once', 'mentioned {n} times'], ['mentionné une fois', 'mentionné {n} fois']),
  filterSpeaker: row('Show only what it says', 'Ne montrer que ses propos'),
  filterAbout: row('Show only what is said about it', 'Ne montrer que ce qu’on en dit'),
  cellTitle: row('{name} about {other}', '{name} au sujet de {other}'),
  more: row(['and {n} more', 'and {n} more'], ['et {n} autre', 'et {n} autres']),

  // Kinds
  person: row('person', 'personne'),
  officeHolder: row('holder of a post, not named', 'titulaire d’une fonction, non nommé'),
  state: row('state or territory', 'État ou territoire'),
  organization: row('organisation', 'organisation'),
  group: row('group', 'groupe'),
  initiative: row('initiative', 'initiative'),
  other: row('actor', 'acteur'),

  // The network
  networkLabel: row(
    'Drawing of the network; the table below it says the same',
    'Dessin du réseau ; le tableau en dessous dit la même chose',
  ),
  edges: row(['{n} line', '{n} lines'], ['{n} trait', '{n} traits']),
  nodes: row(
    ['{n} actor or initiative', '{n} actors and initiatives'],
    ['{n} acteur ou initiative', '{n} acteurs et initiatives'],
  ),
  edgeTable: row('The network as a table', 'Le réseau en tableau'),
  subject: row('Subject', 'Sujet'),
  object: row('Object', 'Objet'),
  whoSaysSo: row('Who says so', 'Qui le dit'),
  times: row('Times', 'Fois'),
  zoomIn: row('Zoom in', 'Agrandir'),
  zoomOut: row('Zoom out', 'Réduire'),
  fit: row('Show all', 'Tout voir'),
  edgeNames: row('Names of relations', 'Noms des relations'),
  lineStyle: row('Line', 'Trait'),
  noEdges: row(
    'No proposition is shown: loosen the filters.',
    'Aucune proposition n’est montrée : élargissez les filtres.',
  ),

  // The tables
  noClaims: row('No claim is shown: loosen the filters.', 'Aucun propos n’est montré : élargissez les filtres.'),
  number: row('No.', 'Nº'),
  claimTable: row('Claims, one a row', 'Propos, un par ligne'),
  matrixTable: row(
    'Claims by speaker (rows) and subject (columns)',
    'Propos par locuteur (lignes) et sujet (colonnes)',
  ),
  matrixText: row(
    'How many claims of a speaker are about whom or what. A number opens them.',
    'Combien de propos d’un locuteur portent sur qui ou quoi. Un nombre les ouvre.',
  ),
  speakerByAbout: row('Speaker / about', 'Locuteur / sujet'),
  allColumns: row('Show all {n} columns', 'Montrer les {n} colonnes'),
  fewColumns: row('Show the most frequent only', 'Ne montrer que les plus fréquents'),
  cell: row(['{n} claim', '{n} claims'], ['{n} propos', '{n} propos']),

  // The timeline
  dated: row('By date', 'Par date'),
  yearless: row('Days without a year', 'Jours sans année'),
  undated: row('Without a date', 'Sans date'),
  meeting: row('Meeting', 'Rencontre'),
  planned: row('planned', 'prévue'),
  report: row('Report', 'Dépêche'),
} as const satisfies Readonly<Record<string, Row>>;

export type WordKey = keyof typeof WORDS;

/**
 * @param values What to fill in; `n` also chooses between one and several.
 * @returns The words in the language.
 */
export function say(
  language: ReaderLanguage,
  key: WordKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const words: Words = WORDS[key][language];
  const pattern = typeof words === 'string' ? words : words[isOne(language, Number(values.n)) ? 0 : 1];
  return pattern.replace(/\{(\w+)\}/g, (hole, name: string) => `${values[name] ?? hole}`);
}

function isOne(language: ReaderLanguage, count: number): boolean {
  return new Intl.PluralRules(language).select(count) === 'one';
}

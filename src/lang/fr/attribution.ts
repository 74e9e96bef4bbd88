import type { AttributionWords, SourcePhrase } from '../pack.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((w) => w !== ''));

/** "de l'avis" with each form of the preposition behind it, which belongs to neither cue nor source. */
const withComplement = (...phrase: string[]): SourcePhrase[] =>
  ['de', "d'", 'du', 'des'].flatMap((preposition) =>
    atStart(...phrase).map((words) => ({
      words: [...words, preposition],
      takes: 'source' as const,
      cueLength: words.length,
    })),
  );

/** A capital À often lacks its accent: "A en croire". */
const atStart = (...words: string[]): string[][] => (words[0] === 'à' ? [words, ['a', ...words.slice(1)]] : [words]);

/** The words of French attribution beside its verbs. Normalised forms; phrases cut as the scanner cuts. */
export const FRENCH_ATTRIBUTION: AttributionWords = {
  sourcePhrases: [
    { words: ['selon'], takes: 'source' },
    { words: ["d'", 'après'], takes: 'source' },
    ...withComplement('de', "l'", 'avis'),
    ...withComplement('aux', 'yeux'),
    ...withComplement('aux', 'dires'),
    ...withComplement('aux', 'termes'),
    ...withComplement('au', 'dire'),
    ...withComplement('du', 'point', 'de', 'vue'),
    ...withComplement('de', "l'", 'aveu'),
    ...withComplement('selon', 'les', 'termes'),
    ...withComplement('selon', 'les', 'mots'),
    ...withComplement('dans', 'les', 'mots'),
    ...atStart('à', 'en', 'croire').map((words) => ({ words, takes: 'source' as const })),
    { words: ['pour'], takes: 'holder' },
    { words: ['pour', 'qui'], takes: 'antecedent' },
    { words: ['selon', 'qui'], takes: 'antecedent' },
    { words: ['selon', 'lequel'], takes: 'antecedent' },
    { words: ['selon', 'laquelle'], takes: 'antecedent' },
    ...[
      ['à', "l'", 'en', 'croire'],
      ['à', "l'", 'entendre'],
      ['à', 'les', 'entendre'],
      ['à', 'les', 'en', 'croire'],
      ['à', 'ses', 'yeux'],
      ['à', 'leurs', 'yeux'],
      ['à', 'son', 'avis'],
      ['à', 'leur', 'avis'],
      ['à', 'son', 'sens'],
      ['de', 'son', 'propre', 'aveu'],
      ['selon', 'ses', 'termes'],
      ['selon', 'ses', 'mots'],
      ['selon', 'ses', 'dires'],
    ].flatMap((words) => atStart(...words).map((variant) => ({ words: variant, takes: 'nothing' as const }))),
  ],
  spokesNouns:
    words(`porte-parole responsable responsables expert experts chiffre chiffres donnée données statistiques communiqué
    communiqués déclaration rapport rapports compte-rendu compte bilan note document documents représentant représentante représentants
    diplomate diplomates fonctionnaire fonctionnaires conseiller conseillère conseillers médiateur médiateurs négociateur négociateurs services
    homologue homologues ambassadeur ambassadrice délégué déléguée délégués attaché attachée chargé chargée
    junte pouvoir régime service bureau cabinet direction délégation camp ambassade ministère présidence gouvernement autorités estimations estimation calculs
    étude enquête enquêteurs observateurs chefs chef président présidente directeur directrice secrétaire patron patronne vice-président vice-présidente roi reine émir sultan sultane empereur monarque souverain souveraine prince princesse dirigeant dirigeante dirigeants leaders cadres élus chancelier chancelière état-major commandement équipe parquet membres membre numéro émissaire envoyé coordinateur coordonnateur
    bulletin site agence quotidien journal chaîne radio média`),
  articles: new Set(),
  press: new Set(),
  texts: words('communiqué texte déclaration message lettre tweet source rapport étude document enquête'),
  definites: words("le la l' ce cette"),
  infinitiveLeads: [
    ['et', 'de'],
    ['et', "d'"],
    ['avant', 'de'],
    ['avant', "d'"],
    ['non', 'sans'],
    ['sans', 'manquer', 'de'],
    ['sans', 'oublier', 'de'],
    ['pour', 'ensuite'],
    ['jusqu', 'à'],
  ],
  gerundLeads: [['tout', 'en'], ['en']],
  inclusions: words('notamment compris surtout particulier'),
  weekdays: words('lundi mardi mercredi jeudi vendredi samedi dimanche hier'),
  dates:
    words(`lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir après-midi midi nuit janvier
    février mars avril mai juin juillet août septembre octobre novembre décembre dernier dernière prochain mi-journée soirée matinée veille
    le la dans au cette ce semaine mois année`),
  circumstances: [
    ['au', 'moment', 'où'],
    ['au', 'sujet'],
    ['à', 'propos'],
    ['à', "l'", 'heure', 'où'],
    ['le', 'jour', 'où'],
    ['au', 'lendemain', 'de'],
    ['lors'],
    ['à', "l'", 'issue'],
    ['à', "l'", 'occasion'],
    ['au', 'cours'],
    ['au', 'lendemain'],
    ['à', 'la', 'veille'],
    ['en', 'marge'],
    ['après'],
  ],
  occasions:
    words(`communiqué discours entretien interview tweet message lettre courriel note tribune éditorial article blog vidéo allocution
    débat forum conférence audition réunion meeting émission`),
  occasionLeads: words('dans'),
  pastTimes: words('hier dernier dernière'),
  ownTimes: [],
  dateParts: new Set(),
  timeClauses: new Set(),
  timeUnits: words('fois minutes heure heures jour jours semaine semaines mois an ans année années'),
  audiences: words('auprès devant'),
  hearers: words('journalistes presse médias correspondants reporters caméras'),
  concessives: words('même'),
  platforms: new Set(['x', 'twitter', 'facebook', 'telegram', 'linkedin', 'instagram'].map((name) => `sur ${name}`)),
  ownCircumstance: words('sa son leur'),
  backReference: ["c'", 'est', 'ce', "qu'"],
  nobody: words('on'),
  quotedBefore: [
    ["c'", 'est', 'par', 'ces', 'mots'],
    ["c'", 'est', 'sur', 'ces', 'mots'],
    ["c'", 'est', 'avec', 'ces', 'mots'],
    ["c'", 'est', 'en', 'ces', 'termes'],
    ["c'", 'est', 'dans', 'ces', 'termes'],
  ],
  decisions:
    words(`décider autoriser proroger prolonger reconduire renouveler instituer créer établir nommer désigner ordonner imposer
    lever suspendre adopter entériner mandater convenir charger`),
  backNouns: words('annonce déclaration révélation promesse proposition mise information nouvelle précision'),
  outerSources: [
    ['attribuable', 'à'],
    ['attribuables', 'à'],
    ['attribuée', 'à'],
  ],
  agentLeads: words('par'),
  clauseLeads: words(
    'tandis alors parce bien afin avant sans pour dès depuis pendant ainsi ce lors jusque aussitôt après encore pourvu puis',
  ),
  aimLeads: words('pour afin avant sans ce pourvu'),
  additive: words('et'),
  contracted: words('du des au aux'),
  prepositionFrames: [
    { words: ['de', "d'", 'du', 'des'], np: 'of-np', inf: 'of-inf' },
    { words: ['à', 'au', 'aux'], np: 'to-np', inf: 'to-inf' },
    { words: ['pour'], np: 'for-np' },
    { words: ['contre'], np: 'against-np' },
    { words: ['sur'], np: 'on-np' },
    { words: ['en'], np: 'in-favour-np', next: [['faveur'], ['de', "d'", 'du', 'des']] },
  ],
  freeRelatives: words(''),
  predicateLeads: words(''),
  exampleLeads: [
    ['dont'],
    ['notamment'],
    ['en', 'particulier'],
    ['y', 'compris'],
    ['parmi', 'lesquels'],
    ['parmi', 'lesquelles'],
    ['à', 'commencer', 'par'],
    ['au', 'premier', 'rang', 'desquels'],
  ],
  pluralLeads: words(
    'les des plusieurs certains certaines quelques nombreux nombreuses ses leurs deux trois quatre cinq six sept huit neuf dix',
  ),
  mouthpieces: ['voix', 'bouche', 'intermédiaire'].flatMap((noun) =>
    ['de', 'du', "d'"].map((of) => (noun === 'intermédiaire' ? ['par', "l'", noun, of] : ['par', 'la', noun, of])),
  ),
  rulers: words('gouvernement autorités junte pouvoir régime exécutif présidence armée'),
  comparing: words('comme'),
  objectRelatives: words(''),
  possessiveRelatives: words('dont'),
  intensives: words('lui-même elle-même eux-mêmes elles-mêmes'),
  others: words('autres'),
  commenting: words(''),
  allusions: [
    ['en', 'référence'],
    ['en', 'allusion'],
    ['par', 'allusion'],
    ['faisant', 'référence'],
    ['faisant', 'allusion'],
    ['allusion'],
    ['une', 'allusion'],
    ['une', 'référence'],
    ['dans', 'une', 'allusion'],
    ['dans', 'une', 'référence'],
  ],
  speechNouns: words(''),
  issuing: words(''),
  reportsInConditional: true,
  placeRelatives: words('où'),
  narratesInPresent: false,
  absoluteLeads: new Set([',']),
  omitsComplementiser: false,
  insertsBehindSubject: false,
  partsClauses: false,
  listsVerbs: false,
  quoteLeads: words(':'),
  indefinites: words("un une des de d' plusieurs"),
  comparisons: words('plus moins aussi autant tel telle tels telles même mieux pire autre autres plutôt tant si'),
  joiners: words('et puis mais'),
  concrete:
    words(`foule public drapeau ambassadeur ambassadrice consul consuls ambassadeurs diplomates émissaire taxe taxes prix tarif tarifs impôt impôts salaire
    salaires seuil plafond vol vols liaison liaisons cage but buts titre couronne ballon match sécurité protection intérim transport maintenance troupes soldats
    réservistes invités hôtes supporteurs caméras journalistes passants`),
  contrasts: words('alors tandis'),
  silent: words('commenter répondre réagir préciser parler discuter confirmer détailler'),
  refusals: words('refuser'),
  withoutLeads: words('sans'),
  owners: new Map([
    ['son', { number: 's' }],
    ['sa', { number: 's' }],
    ['leur', { number: 'p' }],
    ['ses', { number: 's' }],
    ['leurs', { number: 'p' }],
  ]),
  contacts: words('entretenir rencontrer téléphoner écrire'),
  purposeLeads: words('pour'),
  jointVerbs: words('convenir'),
  summaryNouns: words(
    'demande accusation affirmation allégation proposition offre condition revendication position idée déclaration menace promesse annonce mise prise décision mesure initiative étape geste critique remarque remarques commentaire commentaires réaction réactions analyse constat propos phrase formule',
  ),
  viewVerbs:
    words(`être devoir pouvoir falloir rester demeurer constituer représenter signifier relever exister convenir agir suffire sembler paraître
    marquer révéler refléter confirmer prouver risquer traduire montrer témoigner illustrer incomber appartenir mériter passer avoir`),
  agreeing: [['comme'], ['ainsi', 'que'], ['tel', 'que']],
  duratives: words('toujours jamais constamment déjà depuis'),
  pronouns: new Map([
    ['il', { gender: 'm', number: 's' }],
    ['elle', { gender: 'f', number: 's' }],
    ['lui', { gender: 'm', number: 's' }],
    ['ils', { gender: 'm', number: 'p' }],
    ['eux', { gender: 'm', number: 'p' }],
    ['elles', { gender: 'f', number: 'p' }],
    ['ce dernier', { gender: 'm', number: 's', latter: true }],
    ['cette dernière', { gender: 'f', number: 's', latter: true }],
    ['ces derniers', { gender: 'm', number: 'p', latter: true }],
    ['ces dernières', { gender: 'f', number: 'p', latter: true }],
    ['celui-ci', { gender: 'm', number: 's', latter: true }],
    ['celle-ci', { gender: 'f', number: 's', latter: true }],
    ['ceux-ci', { gender: 'm', number: 'p', latter: true }],
  ]),
  firstPersons: words("je j' nous m' me mon ma mes notre nos moi"),
};

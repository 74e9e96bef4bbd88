import type { EntityWords, Gender } from '../entityWords.ts';
import { GROUPS, INITIATIVE_HEADS, NAMED_HEADS, ORGANIZATION_HEADS } from './heads.ts';
import { COUNTERPARTS, OFFICES, PORTFOLIOS } from './offices.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const list = (words: string): readonly string[] => words.split('|');
const gendered = (m: string, f: string): Readonly<Record<string, Gender>> =>
  Object.fromEntries([
    ...m.split(' ').map((word) => [word, 'm'] as const),
    ...f.split(' ').map((word) => [word, 'f'] as const),
  ]);

const modifiers = (words: string, gender: Gender | undefined, former: boolean): EntityWords['postModifiers'] =>
  Object.fromEntries(
    words.split(' ').map((word) => [word, { former, ...(gender === undefined || word === 'ex' ? {} : { gender }) }]),
  );

/** How French names and describes actors and initiatives. */
export const ENTITY_WORDS: EntityWords = {
  before: {
    headLast: false,
    ownerMarks: new Set(),
    nameOwners: new Set(),
    fieldWords: new Set(),
    ownedPlaces: new Set(),
  },
  capitalised: false,
  groupDeterminers: set('les des aux ces ses leurs nos mes vos plusieurs certains certaines quelques'),
  countingDeterminers: {},
  articles: set("le la les l' un une des du au aux"),
  definite: set("le la les l' du au aux des"),
  contracted: set("du des au aux de d'"),
  plurals: set('les des aux ces ses leurs nos mes vos plusieurs certains certaines quelques'),
  feminineDeterminers: set('la une cette sa ma'),
  masculineDeterminers: set('le un ce du au'),
  demonstratives: set('ce cet cette ces'),
  possessives: set('son sa ses leur leurs'),
  ownPossessives: set('mon ma mes notre nos'),
  of: set("de d' du des"),
  links: set("de d' du des aux pour sur contre la le les l'"),
  bareTopics: set('entente accord intention principe cooperation'),
  aims: set('pour vers'),
  linkPhrases: list(
    "en matiere de|en matiere d'|dans le domaine de|dans le domaine des|dans le domaine du|a l' egard de",
  ),
  postAdjectives: set(
    'sortant sortante sortants elu elue entrant entrante designe designee delegue deleguee adjoint adjointe nomme nommee dechu dechue interimaire permanent permanente permanents permanentes',
  ),
  realmWords: set('federale federative islamique populaire democratique unie socialiste bolivarienne arabe'),
  realms: set('royaume emirat sultanat federation'),
  postLinks: set("de d' du des a au aux pour charge chargee en aupres pres"),
  postLinkPhrases: [],
  and: set('et'),
  numbers: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    '2': 2,
    '3': 3,
    '4': 4,
    '5': 5,
    '6': 6,
    '7': 7,
    '8': 8,
  },
  honorifics: gendered(
    'm. m mr mr. monsieur mm. messieurs me dr dr. pr pr. mgr mgr. sir lord ayatollah',
    'mme mmes madame mesdames mlle lady mrs mrs. ms ms.',
  ),
  capitalHonorifics: set('SE S.E. S.E.M. SEM S.E.Mme SAR S.A.R. SM S.M. SS S.S.'),
  pluralHonorifics: set('mm. messieurs mmes mesdames'),
  particles: set(
    "de del della di da do dos das du d' des bin ben ibn bint ould van von der den ter ten la le el al y e zu af wa ya na",
  ),
  postModifiers: {
    ...modifiers('ancien anciens ex', 'm', true),
    ...modifiers('ancienne anciennes defunte', 'f', true),
    ...modifiers('defunt feu', 'm', true),
    ...modifiers('futur nouveau nouvel nouveaux premier actuel principal puissant second', 'm', false),
    ...modifiers('future nouvelle nouvelles premiere actuelle principale puissante seconde', 'f', false),
    ...modifiers('propre jeune tres', undefined, false),
  },
  formerPrefixes: ['ex-'],
  deputyPrefixes: ['vice-', 'sous-'],
  offices: OFFICES,
  portfolios: PORTFOLIOS,
  appositionAdverbs: set('egalement aussi alors actuellement desormais par ailleurs lui-meme elle-meme toujours'),
  counterparts: COUNTERPARTS,
  noNames: set(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre ' +
      "selon pour avec sans interroge interrogee interroges interrogees arrive arrivee invite invitee present presente hier aujourd'hui demain quelque outre face apres avant " +
      'malgre dans lors il elle ils elles le la les ce cette ces un une des son sa ses mais et ou or nord sud est ouest etat etats republique royaume-uni president presidente ministre premier premiere ' +
      'chef roi monsieur madame internet noel paques nobel dieu parlement conseil commission senat assemblee ancien ancienne mer ocean lac mont fleuve baie golfe detroit ile iles province saint-siege ' +
      'corees soudans congos telegram twitter facebook youtube whatsapp instagram tiktok x moyen-orient proche-orient',
  ),
  personPrepositions: new Set(),
  personVerbs: new Set(),
  personEndings: ['logue', 'nomiste', 'cienne', 'trice', 'mestre', 'crate', 'naliste', 'iatre'],
  thingNouns: new Set(),
  personRelatives: new Set(),
  personPronouns: new Set(),
  thingPronouns: new Set(),
  companyWords: set(
    'corporation group holding holdings company bank airlines airways energy oil mining petroleum motors steel rail railways shipping telecom telecoms partners investments foundation trust university times post daily news tribune herald gazette press aluminium gold minerals lithium technologies systems aerospace logistics corps brothers',
  ),
  surnameWords: new Set(),
  ownBodies: new Set(),
  personNouns: set(
    'pasteur imam guide magistrat magistrate procureur procureure sultan roi reine emir cheikh cheikha prince princesse eveque archeveque cardinal rabbin moine lama ' +
      'bourgmestre maire mairesse wali prefet prefete gouverneur gouverneure depute deputee senateur senatrice elu elue ecrivaine ingenieur ingenieure sociologue specialiste ' +
      'consultant consultante activiste blogueur blogueuse reporter cineaste acteur actrice chanteur chanteuse footballeur entraineur gardien capitaine patron patronne ' +
      'entrepreneur entrepreneuse industriel industrielle banquier banquiere agriculteur agricultrice pecheur eleveur commercant commercante etudiant etudiante temoin ' +
      'survivant survivante veuve veuf doyen doyenne recteur rectrice chirurgien chirurgienne infirmier infirmiere astronaute pilote marin romancier romanciere poete ' +
      'philosophe juriste geographe demographe archeologue architecte peintre sculpteur sculptrice photographe musicien musicienne pretre pere laureat laureate heritier heritiere ' +
      'conseiller conseillere negociateur negociatrice mediateur mediatrice emissaire envoye envoyee syndicaliste emigre emigree refugie refugiee detenu detenue otage chef cheffe ' +
      'commissaire commandant commandante colonel general amiral lieutenant sergent docteur maitre bijoutier enseignant enseignante instituteur institutrice tsar cofondateur cofondatrice ' +
      'fondateur fondatrice createur creatrice numero titulaire tenante candidat candidate candidats sortant opposant opposante leader expert experte analyste journaliste militant militante rebelle terroriste chercheur chercheuse ' +
      'avocat avocate medecin habitant habitante ami amie frere soeur epouse epoux mari femme fille fils pere mere rival rivale allie allee juge professeur professeure ecrivain ' +
      'historien historienne economiste politologue porte-parole milliardaire homme dissident dissidente camp clan predecesseur successeur feu colistier presse journalistes radio television medias matin soir midi semaine jour',
  ),
  organizationHeads: ORGANIZATION_HEADS,
  namedHeads: NAMED_HEADS,
  initiativeHeads: INITIATIVE_HEADS,
  partnership: {
    heads: set('partenariat'),
    words: {
      permanent: 'permanent',
      global: 'comprehensive',
      globale: 'comprehensive',
      integral: 'comprehensive',
      complet: 'comprehensive',
      exhaustif: 'comprehensive',
      strategique: 'strategic',
      cooperation: 'cooperative',
      cooperatif: 'cooperative',
      renforce: 'enhanced',
      approfondi: 'enhanced',
      privilegie: 'privileged',
      special: 'special',
      bilateral: 'bilateral',
    },
    order: ['permanent', 'enhanced', 'special', 'privileged', 'comprehensive', 'strategic', 'cooperative'],
    needs: set('strategic comprehensive'),
  },
  agreementHeads: set('accord traite pacte convention protocole plan partenariat memorandum cessez-le-feu armistice'),
  concluded: set('signe signee conclu conclue ratifie ratifiee paraphe paraphee'),
  singleAgreements: set('accord-cadre'),
  agreementKinds: list(
    "de libre-echange|de libre echange|de paix|de cessez-le-feu|de paix et de reconciliation|d' association|de peche|de pret|de partenariat economique|de partenariat|d' adhesion|de retrait|de defense mutuelle|de defense|de securite|de reconciliation|de partage du pouvoir|de cooperation militaire|de cooperation nucleaire|interimaire|commercial|d' extradition|de readmission|nucleaire|de sortie de crise",
  ),
  reached: set(
    'signe signee conclu conclue ratifie ratifiee paraphe paraphee trouve trouvee passe passee scelle scellee noue nouee negocie negociee obtenu obtenue arrache arrachee',
  ),
  partner: set('avec'),
  jointTexts: list(
    "declaration commune|declaration conjointe|declaration finale|declaration politique|feuille de route|communique commun|communique final|plan d' action",
  ),
  signedTexts: new Set(list("feuille de route|plan d' action")),
  settlingVerbs: set('signer parapher adopter approuver accepter ratifier enteriner avaliser endosser negocier'),
  settlingPhrases: list(
    "d' accord sur|accorder sur|accorde sur|accordes sur|accordees sur|entendre sur|entendu sur|entendus sur|entendues sur|entendent sur|accordent sur",
  ),
  gatheringKinds: list(
    'internationale de paix|de paix internationale|de paix|des donateurs|de donateurs|internationale des donateurs|internationale de donateurs|des bailleurs|des bailleurs de fonds|internationale de reconstruction|de reconciliation nationale',
  ),
  programmeFields: set('nucleaire balistique spatial'),
  joiningPrefixes: set('inter trans'),
  regionAdjectives: set(
    'saharien saharienne caspien caspienne anatolien anatolienne adriatique pyreneen pyreneenne alpin alpine siberien siberienne asiatique africain africaine andin andine amazonien amazonienne mediterraneen mediterraneenne balkanique arabe europeen europeenne latino-americain transatlantique',
  ),
  regions: list(
    "asie centrale|asie du sud-est|asie du sud|balkans occidentaux|amerique latine|amerique centrale|amerique du sud|amerique du nord|afrique centrale|afrique australe|afrique de l' ouest|afrique de l' est|etats arabes|pays arabes|iles du pacifique|pays nordiques|europe centrale|europe du sud-est|moyen-orient|proche-orient",
  ),
  placeKinds: set('demilitarisee tampon verte euro rouge grise bleue interdite occupee neutre'),
  naming: set(
    'baptise baptisee intitule intitulee denomme denommee nomme nommee appele appelee connu connue surnomme surnommee dit dite',
  ),
  namingLinks: set('comme'),
  countedParts: set('points etapes phases volets piliers'),
  proposed: set('propose proposee presente presentee avance avancee'),
  sources: set("selon d'apres"),
  citingVerbs: set('rapporter renseigner ecrire reveler titrer signaler relater relayer citer'),
  interviews: set('interview interviews entretien entretiens micro interroge interrogee interviewe interviewee'),
  stationLinks: set('sur'),
  mediaWords: set('the radio tele tv canal news times post fm info infos actu online media'),
  by: set('par'),
  between: set('entre'),
  topicPrepositions: set('sur'),
  editions: set('edition session'),
  knownAs: list("connu sous le nom de|connue sous le nom de|connu sous le nom d'|dit|appele"),
  horizon: list("a l' horizon|d' ici|pour la periode"),
  thatOne: { celui: 'm', celle: 'f' },
  latter: { 'ce dernier': 'm', 'cette derniere': 'f' },
  collectives: set(
    'partie autorites gouvernement delegation presidence ambassade diplomatie executif peuple pouvoir mediateurs gouvernements cote regime junte nation chancellerie negociateurs',
  ),
  governments: set('gouvernement'),
  countries: set('pays nation'),
  otherness: new Set(),
  organizationNouns: set(
    'organisation institution etablissement agence bloc instance organisme institutions ong structure',
  ),
  groups: GROUPS,
  stateGroups: {
    corees: ['state/KP', 'state/KR'],
    congo: ['state/CD', 'state/CG'],
    congos: ['state/CD', 'state/CG'],
    soudan: ['state/SD', 'state/SS'],
    soudans: ['state/SD', 'state/SS'],
    'pays baltes': ['state/EE', 'state/LV', 'state/LT'],
    'etats baltes': ['state/EE', 'state/LV', 'state/LT'],
    'republiques baltes': ['state/EE', 'state/LV', 'state/LT'],
    'pays nordiques': ['state/DK', 'state/FI', 'state/IS', 'state/NO', 'state/SE'],
    'pays du benelux': ['state/BE', 'state/LU', 'state/NL'],
  },
  twinPeoples: {
    coreens: ['state/KP', 'state/KR'],
    coreennes: ['state/KP', 'state/KR'],
    soudanais: ['state/SD', 'state/SS'],
  },
  respectively: set('respectivement'),
  groupNouns: set('troika trio quatuor quartet quintette triumvirat duo tandem axe alliance coalition'),
  memberVerbs: set('regrouper reunir rassembler comprendre composer former constituer'),
  placeFirstWords: set(
    'new los las san santa santo saint sainte fort port porto puerto cap cape mont rio sierra hong abu abou tel addis kuala buenos ciudad nouvelle nouveau haute haut hautes hauts basse bas grand grande grands grandes petits petites deux ouest est nord sud ' +
      'tour arc place rue avenue mer stade palais golfe',
  ),
  placeNouns: set(
    'habitants habitant habitante ville villes region province aeroport port quartier rues rue place musee ile iles est ouest nord sud banlieue centre etat comte district departement commune village localite camp route hopital universite plage cote cotes maire gouverneur prefet bourse',
  ),
  geography: set('fleuve mer golfe detroit stade lac equipe tour cotes cote ocean canal mont province region bassin'),
  venues: set(
    'centre palais hotel stade aeroport salle gare universite hopital lycee place rue avenue boulevard camp pont grand jardin parc port musee theatre cathedrale eglise mosquee',
  ),
  noActors: new Set([
    'communaute internationale',
    'communaute mondiale',
    ...'pib gmt fcfa cfa tva adn covid covid-19 sars-cov-2 vih sida ong pme pmi ue-27 tv radio pdf html dvd rn vtc tgv gnl gpl gps ia ii iii iv vi vii viii ix xi xii utc usd eur srm ntic tic odd pnr sa sas ipo pdg vrai faux cv jo ok non oui'.split(
      ' ',
    ),
  ]),
  placePrepositions: set("a vers depuis dans en chez sur via hors pres jusque jusqu' a au aux"),
  at: set('a'),
  addresseeVerbs: set(
    'demander ordonner reprocher rappeler apporter fournir promettre imputer attribuer conseiller recommander enjoindre permettre interdire offrir livrer vendre preter accorder proposer repondre opposer garantir imposer devoir adresser transmettre signifier suggerer sommer arracher emprunter faire exiger laisser',
  ),
  towards: set('pour'),
  motionVerbs: set(
    'partir envoler decoller embarquer quitter gagner rejoindre visiter atteindre rallier regagner frapper bombarder traverser habiter relier survoler encercler assieger',
  ),
  directed: new Set(),
  actorNouns: set(
    'soutien appui intention intentions volonte confiance position positions desir offre offres decision decisions appel appels refus reaction reactions engagement engagements politique politiques influence attitude ' +
      'egide camp cote pression pressions menace menaces critique critiques demande demandes requete rapprochement promesse promesses garantie garanties aval feu autorites gouvernement regime pouvoir relations liens alliance allie allies alliee alliees rival part ' +
      'initiative initiatives proposition propositions plan mediation ambitions ambition interets interet strategie responsabilite ton hostilite aide adhesion veto silence reponse avis prudence fermete inquietude inquietudes credibilite attaques accusations sanctions diplomatie rhetorique exigences concessions retrait complicite main mains parrainage',
  ),
  isAttitude: (word) => /(?:isme|ilite|itude)$/.test(word),
  timeWords: set(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre hier demain',
  ),
  months: set(
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv. fevr. avr. juil. sept. oct. nov. dec.',
  ),
  isPlural: (word) => /[sx]$/.test(word),
  isPeopleWithArticle: () => false,
  noPersonWords: new Set(),
  bylines: new Set(),
  credits: new Set(),
  givenNames: new Map(),
  givenNamesOfBoth: new Set(),
};

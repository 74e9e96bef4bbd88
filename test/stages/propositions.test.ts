import { describe, expect, test } from 'vitest';
import { propositions } from '../../src/stages/propositions/propositions.ts';
import { narrated as narration, stated as read, moodOf as readMood } from '../support/content-readers.ts';
import type { Said } from '../support/contents.ts';
import { FRENCH } from '../support/contents-fr.ts';

const { contextOf, draftOf, wholeDraft } = FRENCH;
const stated = (content: string, said: Said = {}): string[] => read(FRENCH, content, said);

const told: Said = { cue: 'déclarer', frame: 'that' };
const quoted: Said = { cue: 'déclarer', frame: 'insert', direct: true };
const cue = (lemma: string, frame: NonNullable<Said['frame']>, by = 'dahl'): Said => ({ cue: lemma, frame, by });

describe('what the cue itself does', () => {
  test.each<[string, Said, string[]]>([
    ['le Kenya de son hospitalité', cue('remercier', 'addressee-of-inf'), ['dahl thanks kenya']],
    [
      "le Kenya d'avoir livré deux navires au Mali",
      cue('remercier', 'addressee-of-inf'),
      ['dahl thanks kenya', 'kenya aids mali'],
    ],
    [
      'le Kenya et le Mali à retirer leurs troupes',
      cue('exhorter', 'addressee-to-inf'),
      ['dahl requests kenya', 'dahl requests mali'],
    ],
    [
      'le Kenya à se retirer et le Mali à le suivre',
      cue('appeler', 'addressee-to-inf'),
      ['dahl requests kenya', 'dahl requests mali'],
    ],
    [
      "l'Union africaine à rejoindre le Corridor de Lobito",
      cue('inviter', 'addressee-to-inf'),
      ['au joins lobito', 'dahl requests au'],
    ],
    ['à Ankara de respecter la trêve', cue('demander', 'to-addressee-of-inf'), ['dahl requests turkey']],
    ['les tirs au Front du Nord', cue('imputer', 'np'), ['dahl criticises rebels']],
    ["la contribution du Kenya à l'Agenda 2063", cue('saluer', 'np'), ['dahl praises kenya', 'kenya supports agenda']],
    ['les mesures prises par le Japon', cue('saluer', 'np'), ['dahl praises japan']],
    ["l'ouverture du chantier du barrage de Koysha", cue('se féliciter', 'of-np'), ['dahl praises dam']],
    ['son soutien au processus de Doha', cue('réaffirmer', 'np'), ['dahl supports talks']],
    [
      "leur attachement à l'Accord de Paris et à l'Agenda 2063",
      { ...cue('réaffirmer', 'np'), by: ['norway', 'kenya'] },
      ['kenya supports agenda', 'kenya supports paris', 'norway supports agenda', 'norway supports paris'],
    ],
    ['la confiance de la Norvège dans le processus de Doha', cue('réaffirmer', 'np'), ['norway supports talks']],
    ['sa gratitude au Kenya', cue('exprimer', 'light-np'), ['dahl thanks kenya']],
    ["l'Accord de Paris", cue('condamner', 'np'), ['dahl opposes paris']],
    ['un plan nommé Vision 2045', cue('proposer', 'np'), ['dahl proposes vision']],
    ['le Kenya', cue('déclarer', 'insert'), []],
  ])('%s', (content, said, expected) => expect(stated(content, said)).toEqual(expected));
});

describe('verbs', () => {
  test.each<[string, string[]]>([
    ['la Norvège soutient fermement le Kenya', ['norway supports kenya']],
    [
      "Oslo soutenait le Pacte pour l'avenir, le processus de Doha et l'Accord de Paris",
      ['norway supports pact', 'norway supports paris', 'norway supports talks'],
    ],
    ['la Norvège est prête à travailler avec le Chili', ['norway cooperatesWith chile']],
    [
      'la Norvège est prête à élargir la coopération avec Hanoï dans le domaine du rail',
      ['norway cooperatesWith vietnam'],
    ],
    ['le Chili et le Pérou continueront de renforcer leur coopération', ['chile cooperatesWith peru']],
    ['les deux pays doivent travailler main dans la main', ['chile cooperatesWith peru']],
    [
      'les deux voisins construiront ensemble le barrage de Koysha',
      ['chile builds dam', 'chile cooperatesWith peru', 'peru builds dam'],
    ],
    ['la Turquie achèverait dans les délais sa portion du Corridor de Lobito', ['turkey builds lobito']],
    [
      "le Kenya avait adhéré à l'Union africaine et rejoint le Corridor de Lobito",
      ['kenya joins au', 'kenya joins lobito'],
    ],
    ['Tokyo prendra toute sa part au Fonds vert pour le climat (FVC)', ['japan joins fund']],
    ['la Banque mondiale accordera une aide de 45 millions de dollars au Laos', ['world-bank aids laos']],
    [
      "la Banque mondiale financera à hauteur de 200 millions d'euros le barrage de Koysha",
      ['world-bank supports dam'],
    ],
    ['le Japon a donné la priorité à ses relations avec le Laos', ['japan prioritises laos']],
    ['Vientiane considère le Japon comme un partenaire prioritaire', ['laos prioritises japan']],
    ["le Mali rejette en bloc l'Accord de Paris", ['mali opposes paris']],
    ["le Maroc s'oppose au processus de Doha", ['morocco opposes talks']],
    ['le Maroc se rendra en Turquie', ['morocco visits turkey']],
    ["le Chili et le Pérou ont signé l'Accord de Paris", ['chile agreesOn paris', 'peru agreesOn paris']],
    ["le Chili a signé l'Accord de Paris avec le Pérou", ['chile agreesOn paris', 'peru agreesOn paris']],
    [
      "le Chili est disposé à travailler avec le Pérou pour conclure l'Accord de Paris",
      ['chile agreesOn paris', 'chile cooperatesWith peru', 'peru agreesOn paris'],
    ],
    ["les deux chefs d'Etat sont convenus d'établir une Vision 2045", ['leaders agreesOn vision']],
    ["le Kenya a récemment proposé son Pacte pour l'avenir", ['kenya proposes pact']],
    ["il convient d'arrimer le Global Gateway au Corridor de Lobito", ['gateway alignsWith lobito']],
    ["Oslo est prête à aligner la Vision 2045 sur l'Agenda 2063", ['vision alignsWith agenda']],
    [
      'la Turquie demeure prête à offrir ses bons offices à Kiev comme à Rabat',
      ['turkey mediates morocco', 'turkey mediates ukraine'],
    ],
    ['le Front du Nord, une milice que les autorités kényanes armeraient', ['kenya aids rebels']],
    ['le Kenya salue les efforts de tous les pays, dont le Maroc, pour la paix', ['kenya praises morocco']],
    ['les deux pays se sont mutuellement soutenus', ['chile supports peru', 'peru supports chile']],
    ["c'est Ankara, et non Rabat, qui a rejeté l'Accord de Paris", ['turkey opposes paris']],
  ])('%s', (content, expected) => expect(stated(content, told)).toEqual(expected));
});

describe('verbs that take more than an object', () => {
  test.each<[string, Said, string[]]>([
    ['Le Kenya a toujours été aux côtés de la Norvège', quoted, ['kenya supports norway']],
    ["l'Union européenne a débloqué 50 millions d'euros en faveur du Mali", told, ['eu aids mali']],
    [
      'la Turquie joue un rôle de médiateur entre le Chili et le Pérou',
      told,
      ['turkey mediates chile', 'turkey mediates peru'],
    ],
    ['le Japon va investir dix milliards dans le Corridor de Lobito', told, ['japan supports lobito']],
    ['la France et le Maroc ont convenu de renforcer leur partenariat', told, ['france cooperatesWith morocco']],
    [
      'le Vietnam et le Laos ont lancé les travaux du barrage de Koysha',
      told,
      ['laos builds dam', 'vietnam builds dam'],
    ],
    ['Il est temps que la Turquie se joigne au processus de Doha', quoted, ['turkey joins talks']],
    [
      "Je voudrais remercier l'Union africaine pour son soutien au Kenya",
      quoted,
      ['au supports kenya', 'dahl thanks au'],
    ],
    ["l'Accord de Paris, auquel le Mali a adhéré en 2016, tient toujours", told, ['mali joins paris']],
    ['le Front du Nord est soutenu par la Turquie', told, ['turkey supports rebels']],
    ["l'agression de l'Ukraine par la Turquie", cue('condamner', 'np'), ['dahl criticises turkey']],
    [
      "le soutien de la Norvège à l'intégrité territoriale de l'Ukraine",
      cue('réaffirmer', 'np'),
      ['norway supports ukraine'],
    ],
    [
      'la disponibilité de la Turquie à participer au processus de Doha',
      cue('exprimer', 'light-np'),
      ['turkey joins talks'],
    ],
    ["l'adhésion du Kenya au Global Gateway", cue('annoncer', 'np'), ['kenya joins gateway']],
    ["l'Otan ne participera pas aux combats mais aidera l'Ukraine", told, ['nato aids ukraine']],
  ])('%s', (content, said, expected) => expect(stated(content, said)).toEqual(expected));
});

describe('partners of a deed', () => {
  test.each<[string, string[]]>([
    [
      'le Japon financera, avec le Kenya et le Maroc, le Corridor de Lobito',
      ['japan cooperatesWith kenya', 'japan cooperatesWith morocco', 'japan supports lobito'],
    ],
    ['la Turquie dépêchera une mission en coordination avec la Norvège', ['turkey cooperatesWith norway']],
    ["l'Union africaine enverra, en liaison avec l'Otan, des observateurs", ['au cooperatesWith nato']],
    ['Hanoï rédigera le texte conjointement avec Vientiane', ['vietnam cooperatesWith laos']],
    ['le Chili livrera avec le Pérou des tentes au Mali', ['chile aids mali', 'chile cooperatesWith peru']],
    ['la Norvège voit avec inquiétude le Kenya armer', []],
    ['la Norvège a rompu avec le Chili', []],
  ])('%s', (content, expected) => expect(stated(content, told)).toEqual(expected));
});

describe('nouns of agreements, visits and works', () => {
  const welcomed = cue('saluer', 'np');
  test.each<[string, string[]]>([
    [
      "la signature, par le Chili et le Pérou, de l'Accord de Paris",
      ['chile agreesOn paris', 'dahl praises chile', 'dahl praises peru', 'peru agreesOn paris'],
    ],
    ["la ratification du Pacte pour l'avenir par le Maroc", ['dahl praises morocco', 'morocco agreesOn pact']],
    ['la construction du barrage de Koysha par le Japon', ['dahl praises japan', 'japan builds dam']],
    ['la visite de M. Quispe au Vietnam', ['dahl praises quispe', 'quispe visits vietnam']],
    ['la conclusion du processus de Doha par la Turquie', ['dahl praises turkey', 'turkey agreesOn talks']],
    ["la signature prochaine de l'Accord de Paris", ['dahl praises paris']],
    ['la construction du barrage de Koysha', ['dahl praises dam']],
  ])('%s', (content, expected) => expect(stated(content, welcomed)).toEqual(expected));
});

describe('light verbs and what is assured', () => {
  test.each<[string, Said, string[]]>([
    ['un appel au Chili et au Pérou', cue('lancer', 'light-np'), ['dahl requests chile', 'dahl requests peru']],
    [
      'un appel au Mali pour rejoindre le processus de Doha',
      cue('lancer', 'light-np'),
      ['dahl requests mali', 'mali joins talks'],
    ],
    [
      'ses remerciements au Japon pour sa médiation entre le Chili et le Pérou',
      cue('adresser', 'light-np'),
      ['dahl thanks japan', 'japan mediates chile', 'japan mediates peru'],
    ],
    ['le Kenya de la solidarité de la Norvège', cue('assurer', 'addressee-of-inf'), ['norway supports kenya']],
    ['le Kenya de son soutien', cue('assurer', 'addressee-of-inf'), ['dahl supports kenya']],
    ['la solidarité de la Norvège avec le Kenya', cue('exprimer', 'light-np'), ['norway supports kenya']],
    ["l'Accord de Paris", cue('plaider', 'for-np'), ['dahl supports paris']],
    ["l'abandon de l'Accord de Paris", cue('plaider', 'for-np'), []],
    ['du Conseil des mesures', cue('réclamer', 'np'), []],
    ['du Maroc des explications', cue('réclamer', 'np'), ['dahl requests morocco']],
    ['le retrait du Maroc', cue('réclamer', 'np'), []],
    ["l'attaque contre le convoi de la Banque mondiale", cue('condamner', 'np'), []],
  ])('%s', (content, said, expected) => expect(stated(content, said)).toEqual(expected));
});

describe('object pronouns', () => {
  test.each<[string, Said, string[]]>([
    ["l'Accord de Paris est vital et le Maroc l'appliquera", told, ['morocco builds paris']],
    ['le processus de Doha reprendra et la Turquie y participera', told, ['turkey joins talks']],
    [
      'le Chili et le Pérou ont besoin de tentes et le Japon leur livrera des vivres',
      told,
      ['japan aids chile', 'japan aids peru'],
    ],
    ['le Mali résiste et la France lui fournira des drones', told, ['france aids mali']],
    ['la France lui livrera des chars', { ...told, by: 'ukraine' }, ['france aids ukraine']],
    ['Le Maroc attend. La France lui livrera des chars', told, ['france aids morocco']],
    ["le Mali s'est rendu au Maroc et la France lui livrera des chars", told, ['mali visits morocco']],
    ["l'Accord de Paris et le processus de Doha sont vitaux et le Maroc l'appliquera", told, []],
  ])('%s', (content, said, expected) => expect(stated(content, said)).toEqual(expected));
});

describe('joined infinitives', () => {
  test.each<[string, Said, string[]]>([
    [
      "l'intention du Maroc de moderniser le Corridor de Lobito et de livrer des tentes au Mali",
      cue('rappeler', 'np'),
      ['morocco aids mali', 'morocco builds lobito'],
    ],
    ['le Chili a décidé de rejoindre le processus de Doha', told, ['chile joins talks']],
    ["le Chili a décidé d'établir une Vision 2045", told, ['chile agreesOn vision']],
  ])('%s', (content, said, expected) => expect(stated(content, said)).toEqual(expected));
});

describe('found in articles', () => {
  test.each<[string, Said, string[]]>([
    ["le Kenya pour l'accueil des réfugiés", cue('rendre hommage', 'to-np'), ['dahl praises kenya']],
    [
      'ses bons offices à Lima et à Santiago',
      cue('proposer', 'np', 'norway'),
      ['norway mediates chile', 'norway mediates peru'],
    ],
    [
      "le Japon pour l'aide d'urgence fournie après le séisme",
      cue('remercier', 'addressee-np'),
      ['dahl thanks japan', 'japan aids norway'],
    ],
    ['le Laos remercie Tokyo pour son soutien', told, ['japan supports laos', 'laos thanks japan']],
    ['les deux pays doivent défendre ensemble le multilatéralisme', told, ['chile cooperatesWith peru']],
    ['les deux pays doivent préserver ensemble leurs relations', told, []],
    [
      "la synergie entre le Global Gateway et les stratégies kényanes, dont la Vision 2045 et l'Agenda 2063",
      cue('souligner', 'np'),
      ['gateway alignsWith agenda', 'gateway alignsWith vision'],
    ],
    ['Rabat considère le Japon comme un partenaire de premier plan', told, ['morocco prioritises japan']],
    ['la Norvège est prête à accompagner Rabat dans sa réforme', told, ['norway supports morocco']],
  ])('%s', (content, said, expected) => expect(stated(content, said)).toEqual(expected));
});

describe('participles, nouns and pairs', () => {
  test.each<[string, string[]]>([
    ["le Pacte pour l'avenir, proposé par le Japon, vise à réformer le Conseil", ['japan proposes pact']],
    [
      "Oslo soutient le Global Gateway, lancé par l'Union européenne en 2021",
      ['eu proposes gateway', 'norway supports gateway'],
    ],
    [
      "l'Agenda 2063 et la Vision 2045, lancés par le Kenya, avancent",
      ['kenya proposes agenda', 'kenya proposes vision'],
    ],
    [
      'le Mali soutient les projets avancés par le Japon, tels que le barrage de Koysha',
      ['japan proposes dam', 'mali supports dam'],
    ],
    [
      "l'Accord de Paris, conclu en 2015 par le Chili et le Pérou, tient toujours",
      ['chile agreesOn paris', 'peru agreesOn paris'],
    ],
    [
      "le Global Gateway, signé par Rabat avec plusieurs bailleurs, dont l'Union européenne, avance",
      ['eu agreesOn gateway', 'morocco agreesOn gateway'],
    ],
    ["l'Accord de Paris a été rejeté par le Mali", ['mali opposes paris']],
    ['le Laos remercie Tokyo pour son soutien apporté à Vientiane', ['japan supports laos', 'laos thanks japan']],
    [
      'Hanoï remercie la Norvège pour ses bons offices entre le Chili et le Pérou',
      ['norway mediates chile', 'norway mediates peru', 'vietnam thanks norway'],
    ],
    [
      'une synergie plus étroite entre le Global Gateway et la Vision 2045 est nécessaire',
      ['gateway alignsWith vision'],
    ],
    ["le soutien de la Turquie à l'Ukraine est sans faille", ['turkey supports ukraine']],
    [
      "les deux parties oeuvrent à la conclusion de l'Accord de Paris entre le Chili et le Pérou",
      ['chile agreesOn paris', 'peru agreesOn paris'],
    ],
    ["l'aide du Japon au Laos a doublé", ['japan aids laos']],
    [
      "le déblocage par la Norvège de 45 millions d'euros pour le barrage de Koysha est acquis",
      ['norway supports dam'],
    ],
  ])('%s', (content, expected) => expect(stated(content, told)).toEqual(expected));
});

describe('who "we", "he" and "our country" are', () => {
  test.each<[string, Said, string[]]>([
    ['Nous remercions les autorités kényanes de leur confiance', quoted, ['norway thanks kenya']],
    ['Nous bâtirons avec Nairobi un partenariat durable', quoted, ['norway cooperatesWith kenya']],
    ['Notre pays soutient le Kenya', quoted, ['norway supports kenya']],
    ['son pays soutenait le Kenya', told, ['norway supports kenya']],
    ['Le pays rejoindra le Corridor de Lobito', quoted, ['norway joins lobito']],
    [
      "la Turquie soutenait le Laos et qu'elle entendait rejoindre le Corridor de Lobito",
      told,
      ['turkey joins lobito', 'turkey supports laos'],
    ],
    [
      "l'intention de la Norvège de verser 30 millions au Fonds vert pour le climat",
      cue('exprimer', 'light-np'),
      ['norway supports fund'],
    ],
    ["J'invite le Kenya à se joindre à nous", quoted, ['dahl requests kenya']],
    [
      'Le Mali doit respecter la trêve ; il doit rejoindre le processus de Doha',
      quoted,
      ['mali builds talks', 'mali joins talks'].slice(1),
    ],
  ])('%s', (content, said, expected) => expect(stated(content, said)).toEqual(expected));
});

describe('nothing', () => {
  test.each<[string, Said]>([
    ['La Norvège ne soutient pas le Kenya', quoted],
    ["la Norvège n'avait aucune intention de quitter l'Union africaine ni de rejoindre l'Otan", told],
    ["si le Kenya soutenait l'Accord de Paris, le texte passerait", told],
    ['Le Chili rejoindra-t-il le Corridor de Lobito ?', quoted],
    ['la trêve ne tiendra pas, à moins que la Turquie ne soutienne le processus de Doha', told],
    ['la coopération entre le Chili et le Pérou était devenue une référence', told],
    ["l'Accord de Paris demeure la seule base possible", told],
    ["le Fonds vert pour le climat a permis à deux pays d'emprunter", told],
    ['les Occidentaux soutiennent la trêve depuis Rabat', told],
    ['mettre en oeuvre les résultats du Sommet des océans', cue('promettre', 'of-inf')],
    ['toute aide du Japon au Laos', cue('démentir', 'np')],
    ["le Laos ait rejoint l'Union africaine", cue('démentir', 'that')],
    ['Oslo a reçu une lettre sur le Corridor de Lobito', told],
    ['les entreprises du Kenya attendent un visa', told],
    ['la Norvège a refusé de soutenir la Turquie', told],
    ['le Kenya a cessé de soutenir le Front du Nord', told],
    ['la Banque mondiale avait suspendu son aide au Mali', told],
    ["tous les pays à soutenir l'Accord de Paris", cue('appeler', 'addressee-to-inf')],
    ["le Mali s'est retiré de l'Accord de Paris", told],
    ["il n'est pas question pour la Norvège de rejoindre l'Otan", told],
  ])('%s', (content, said) => expect(stated(content, said)).toEqual([]));
});

describe('mood', () => {
  const moodOf = (content: string, said: Said): string[] => readMood(FRENCH, content, said);
  test.each<[string, Said, string[]]>([
    ['la Norvège soutient le Kenya', told, ['supports expressive actual']],
    ['le Kenya a rejoint le Corridor de Lobito', told, ['joins assertive actual']],
    ['la Norvège rejoindra le Corridor de Lobito', told, ['joins commissive intended']],
    ['la Norvège est prête à rejoindre le Corridor de Lobito', told, ['joins commissive intended']],
    [
      'les deux pays doivent rejoindre le Corridor de Lobito',
      told,
      ['joins directive calledFor', 'joins directive calledFor'],
    ],
    [
      "l'Union africaine à rejoindre le Corridor de Lobito",
      cue('inviter', 'addressee-to-inf'),
      ['requests directive actual', 'joins directive calledFor'],
    ],
    ['le Corridor de Lobito, lancé par le Kenya, doit avancer', told, ['proposes assertive actual']],
  ])('%s', (content, said, expected) => expect(moodOf(content, said)).toEqual(expected));

  test('the evidence is the clause, in code points', () => {
    const context = contextOf('𝒜 : la Norvège soutient le Kenya');
    const [found] = propositions([wholeDraft(context, told)], context);
    expect(found?.evidence).toEqual({ start: 15, end: 32 });
    expect(found?.id).toBe('claim-1-p1');
    expect(found?.rule).toBe('fr.relation.soutenir');
  });
});

describe('from one claim to the next', () => {
  const text = 'Nairobi reste loyal. Il remercie le Chili. La Turquie de sa patience. Ses efforts sont utiles.';
  const sentence = (n: number): [number, number] => {
    const { sentences } = contextOf(text).layers;
    const { first, last } = sentences[n] ?? { first: 0, last: 0 };
    return [first, last - 1];
  };
  test('a pronoun means the state of which the same speaker spoke', () => {
    const context = contextOf(text);
    const drafts = [draftOf({ by: 'otieno' }, ...sentence(0)), draftOf({ by: 'otieno' }, ...sentence(1), 'claim-2')];
    expect(propositions(drafts, context).map((p) => `${p.claim} ${p.subject} ${p.relation} ${p.object}`)).toEqual([
      'claim-2 kenya thanks chile',
    ]);
  });
  test('a possessive means whom the same speaker thanked', () => {
    const context = contextOf(text);
    const drafts = [
      draftOf(cue('remercier', 'addressee-of-inf'), ...sentence(2)),
      draftOf(cue('saluer', 'np'), ...sentence(3), 'claim-2'),
    ];
    expect(propositions(drafts, context).map((p) => `${p.claim} ${p.subject} ${p.relation} ${p.object}`)).toEqual([
      'claim-1 dahl thanks turkey',
      'claim-2 dahl praises turkey',
    ]);
  });
});

describe("in the reporter's voice", () => {
  const narrated = (text: string): string[] => narration(FRENCH, text);
  test.each<[string, string[]]>([
    [
      "Le Global Gateway, lancé par l'Union européenne, finance des ports.",
      ['proposition-1 eu proposes gateway actual'],
    ],
    ['Le Kenya a rejoint le Corridor de Lobito.', ['proposition-1 kenya joins lobito actual']],
    ['La ministre norvégienne se rendra au Maroc.', ['proposition-1 dahl visits morocco intended']],
    ['La Norvège soutient le Kenya.', []],
    ["Le Kenya n'a pas rejoint le Corridor de Lobito.", []],
    ['Le Kenya pourrait se retirer si le Mali rejoint le Corridor de Lobito.', []],
  ])('%s', (text, expected) => expect(narrated(text)).toEqual(expected));
});

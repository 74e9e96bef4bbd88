import { describe, expect, test } from 'vitest';
import { forceOf as read } from '../support/content-readers.ts';
import type { Said } from '../support/contents.ts';
import { FRENCH } from '../support/contents-fr.ts';

const forceOf = (content: string, said: Said): string => read(FRENCH, content, said);

const told: Said = { cue: 'déclarer', frame: 'that' };
const quoted: Said = { cue: 'déclarer', frame: 'insert', direct: true };

describe('assertive', () => {
  test.each<[string, Said]>([
    ['les travaux du port ont commencé en mars', told],
    ['le déficit sera de 3 % du PIB', told],
    ['Le gazoduc changera la vie de deux régions', quoted],
    ['la trêve tient depuis lundi', told],
    ['le président péruvien se rendrait à Ankara', told],
    ['La Turquie soutiendra un cessez-le-feu', quoted],
    ["le Vietnam a soutenu la résolution de l'an dernier", told],
    ['le Maroc et le Mali partagent une frontière longue', told],
    ['Ce serait la première visite depuis dix ans', quoted],
    ["L'Afrique appartient à ses peuples", quoted],
    ['Nous voulons la paix', quoted],
    ['La confiance ne vaut que partagée', { cue: 'fulminer', frame: 'insert', direct: true }],
    ["le pont, qui doit être rénové, date de l'indépendance", told],
    ['Au moment où le pétrole devrait baisser, les prix augmentent', quoted],
    ["l'offre a permis à deux mille familles de rentrer", told],
  ])('%s', (content, said) => expect(forceOf(content, said)).toBe('assertive'));
});

describe('directive', () => {
  test.each<[string, Said]>([
    ["la nécessité d'un processus politique conduit par les habitants", { cue: 'souligner', frame: 'np' }],
    ["l'impératif de rouvrir les écoles", { cue: 'mettre en exergue', frame: 'np' }],
    ['les deux pays doivent accélérer les travaux du tunnel', told],
    ["il faut une réforme de la taxe sur l'eau", told],
    ["il convient d'élargir le quai et de former les pilotes", told],
    ["il appartient aux deux parties de relancer l'enquête", told],
    ['Il nous incombe de protéger les récifs', quoted],
    ['Le temps est venu de rouvrir la frontière', quoted],
    ['Il est urgent de vacciner le bétail', quoted],
    ['Les deux ports gagneraient à être reliés par le rail', quoted],
    ['Combien de temps attendrons-nous encore ?', quoted],
    ["le Kenya à ratifier l'accord", { cue: 'exhorter', frame: 'addressee-to-inf' }],
    ['une enquête internationale', { cue: 'réclamer', frame: 'np' }],
    ["la nécessité d'un corridor humanitaire", { cue: 'souligner', frame: 'np' }],
    ["l'urgence de rouvrir le port", { cue: 'insister', frame: 'on-np' }],
    ['une reprise rapide des vols', { cue: 'insister', frame: 'on-np' }],
    ['tout navire doit être inspecté, même si le risque est faible', told],
    ["La Norvège demande l'ouverture d'une enquête", quoted],
    ['Nous soulignons la nécessité de désarmer les milices', quoted],
    ['Je veux des garanties écrites', quoted],
    ['Il est essentiel que le port reste ouvert', quoted],
    ['toute décision revienne au Parlement', { cue: 'insister', frame: 'that' }],
  ])('%s', (content, said) => expect(forceOf(content, said)).toBe('directive'));
});

describe('commissive', () => {
  test.each<[string, Said]>([
    ['la Norvège livrera dix chars', told],
    ['la Norvège accueillerait la conférence', told],
    ['son gouvernement publierait la liste', told],
    ['ses unités allaient rejoindre la frontière', told],
    ['Nous construirons deux écoles', quoted],
    ['Nous resterons aussi longtemps que nécessaire', quoted],
    ['la Norvège est prête à reprendre les consultations', told],
    ['Oslo entend diversifier ses achats de gaz', told],
    ['La Norvège continuera de financer le barrage', quoted],
    ['Les coupables seront jugés', quoted],
    ["adhérer à l'accord avant juin", { cue: "s'engager", frame: 'to-inf' }],
    ["l'intention de la Norvège de doubler son aide", { cue: 'exprimer', frame: 'light-np' }],
    ['sa détermination à maintenir le cap', { cue: 'réaffirmer', frame: 'np' }],
  ])('%s', (content, said) => expect(forceOf(content, said)).toBe('commissive'));

  test("what one offers of one's own is no request", () => {
    expect(forceOf('ses bons offices au Kenya', { cue: 'proposer', frame: 'np' })).toBe('commissive');
    expect(forceOf('une trêve de dix jours', { cue: 'proposer', frame: 'np' })).toBe('directive');
  });

  test('a hope for oneself is a plan, one for others is not', () => {
    expect(forceOf("l'espoir de rejoindre l'accord", { cue: 'exprimer', frame: 'light-np' })).toBe('commissive');
    expect(forceOf("l'espoir d'une trêve", { cue: 'exprimer', frame: 'light-np' })).toBe('expressive');
  });

  test('another side and its plans are reported, not promised', () => {
    expect(forceOf('le Maroc est prêt à négocier', told)).toBe('assertive');
    expect(forceOf('le Maroc rouvrira son ambassade', told)).toBe('assertive');
  });
});

describe('expressive', () => {
  test.each<[string, Said]>([
    ['« horrifiée » par les images du port', { cue: 'se dire', frame: 'adj' }],
    ['atterrés par la nouvelle', { cue: 'se dire', frame: 'adj' }],
    ['un vibrant hommage aux marins', { cue: 'adresser', frame: 'light-np' }],
    ['la Norvège soutient le Kenya', told],
    ['Oslo appuyait la médiation', told],
    ['le Maroc salue ce geste', told],
    ['Nous remercions nos hôtes', quoted],
    ['La Norvège déplore les tirs et condamne leurs auteurs', quoted],
    ["La Norvège reste attachée à l'accord", quoted],
    ['la Norvège était favorable à une trêve', told],
    ['Nous réaffirmons notre soutien au Kenya', quoted],
    ['le Kenya de son hospitalité', { cue: 'remercier', frame: 'addressee-of-inf' }],
    ["le retard de l'enquête", { cue: 'déplorer', frame: 'np' }],
    ['sa gratitude au Kenya', { cue: 'exprimer', frame: 'light-np' }],
    ['Nous tenons à remercier le Kenya pour son accueil', quoted],
    ["Je suis venu exprimer l'amitié et le soutien de la Norvège", quoted],
    ['La moisson a été bonne', { cue: 'se féliciter', frame: 'insert', direct: true }],
  ])('%s', (content, said) => expect(forceOf(content, said)).toBe('expressive'));
});

test('announcing a launch does it; announcing an act promises it', () => {
  expect(forceOf("l'ouverture d'un consulat à Tromsø", { cue: 'annoncer', frame: 'np' })).toBe('declaration');
  expect(forceOf("la Norvège rejoindrait l'accord", { cue: 'annoncer', frame: 'that' })).toBe('commissive');
});

describe('several clauses', () => {
  test.each<[string, Said, string]>([
    ['La Norvège remercie le Kenya et continuera à soigner les blessés', quoted, 'expressive commissive'],
    ['La route est coupée. Nous devons la rouvrir.', quoted, 'assertive directive'],
    ["Oslo appuyait l'accord et que la Norvège entendait le signer", told, 'expressive commissive'],
    ['La récolte est faible et les prix montent', quoted, 'assertive'],
    ['sa parole suffisait et que la Norvège ne signerait rien', told, 'assertive commissive'],
    [
      'Nous avons perdu dix ans, et comme le fleuve monte, il nous incombe de bâtir la digue',
      quoted,
      'assertive directive',
    ],
  ])('%s', (content, said, expected) => expect(forceOf(content, said)).toBe(expected));
});

describe('polarity', () => {
  test.each<[string, Said, string]>([
    ["La Norvège n'a jamais vendu ces mines", quoted, 'assertive -'],
    ["la Norvège n'acceptera pas cet ultimatum", told, 'commissive -'],
    ["Oslo n'a aucune intention de quitter l'accord", told, 'commissive -'],
    ["Aucun accord n'a été trouvé", quoted, 'assertive -'],
    ['Rien ne justifie ces tirs', quoted, 'assertive -'],
    ['Nous ne devons pas céder', quoted, 'directive -'],
    ['ne pas vouloir de base étrangère', { cue: 'affirmer', frame: 'inf' }, 'assertive -'],
    ['toute livraison de drones', { cue: 'démentir', frame: 'np' }, 'assertive -'],
    ['la dette soit devenue insoutenable', { cue: 'démentir', frame: 'that' }, 'assertive -'],
    ['Il ne reste que trois jours pour signer', quoted, 'assertive'],
    ['La Norvège ne cesse de progresser', quoted, 'assertive'],
    ["Il est regrettable que les parties n'aient pas signé", quoted, 'expressive'],
    ['La digue tient, même si elle ne suffit pas', quoted, 'assertive'],
    ["La Norvège s'oppose à ce forage", quoted, 'expressive'],
  ])('%s', (content, said, expected) => expect(forceOf(content, said)).toBe(expected));
});

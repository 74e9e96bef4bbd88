import type { AttributionWords } from '../pack.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((w) => w !== ''));

/** The words of French attribution beside its verbs. Normalised forms; phrases cut as the scanner cuts. */
export const FRENCH_ATTRIBUTION: AttributionWords = {
  sourcePhrases: [
    { words: ['selon'], takes: 'source' },
    { words: ["d'", 'après'], takes: 'source' },
    { words: ['de', "l'", 'avis', 'de'], takes: 'source', cueLength: 3 },
    { words: ['de', "l'", 'avis', "d'"], takes: 'source', cueLength: 3 },
    { words: ['de', "l'", 'avis', 'du'], takes: 'source', cueLength: 3 },
    { words: ['de', "l'", 'avis', 'des'], takes: 'source', cueLength: 3 },
    { words: ['aux', 'yeux', 'de'], takes: 'source', cueLength: 2 },
    { words: ['aux', 'yeux', 'du'], takes: 'source', cueLength: 2 },
    { words: ['aux', 'yeux', 'des'], takes: 'source', cueLength: 2 },
    { words: ['aux', 'yeux', "d'"], takes: 'source', cueLength: 2 },
    { words: ['aux', 'dires', 'de'], takes: 'source', cueLength: 2 },
    { words: ['aux', 'dires', 'du'], takes: 'source', cueLength: 2 },
    { words: ['aux', 'dires', 'des'], takes: 'source', cueLength: 2 },
    { words: ['aux', 'dires', "d'"], takes: 'source', cueLength: 2 },
    { words: ['au', 'dire', 'de'], takes: 'source', cueLength: 2 },
    { words: ['au', 'dire', 'du'], takes: 'source', cueLength: 2 },
    { words: ['à', 'en', 'croire'], takes: 'source' },
    { words: ['a', 'en', 'croire'], takes: 'source' },
    { words: ['du', 'point', 'de', 'vue', 'de'], takes: 'source', cueLength: 4 },
    { words: ['du', 'point', 'de', 'vue', 'du'], takes: 'source', cueLength: 4 },
    { words: ['pour'], takes: 'holder' },
    { words: ['pour', 'qui'], takes: 'antecedent' },
    { words: ['selon', 'qui'], takes: 'antecedent' },
    { words: ['selon', 'lequel'], takes: 'antecedent' },
    { words: ['selon', 'laquelle'], takes: 'antecedent' },
    { words: ['à', "l'", 'en', 'croire'], takes: 'nothing' },
    { words: ['a', "l'", 'en', 'croire'], takes: 'nothing' },
    { words: ['à', "l'", 'entendre'], takes: 'nothing' },
    { words: ['a', "l'", 'entendre'], takes: 'nothing' },
    { words: ['à', 'ses', 'yeux'], takes: 'nothing' },
    { words: ['a', 'ses', 'yeux'], takes: 'nothing' },
    { words: ['à', 'leurs', 'yeux'], takes: 'nothing' },
    { words: ['a', 'leurs', 'yeux'], takes: 'nothing' },
    { words: ['à', 'son', 'avis'], takes: 'nothing' },
    { words: ['a', 'son', 'avis'], takes: 'nothing' },
    { words: ['de', 'son', 'propre', 'aveu'], takes: 'nothing' },
    { words: ['selon', 'ses', 'termes'], takes: 'nothing' },
    { words: ['selon', 'ses', 'mots'], takes: 'nothing' },
  ],
  spokesNouns: words(`porte-parole responsable responsables expert experts chiffre chiffres donnée données statistiques communiqué
    communiqués déclaration rapport rapports compte-rendu compte bilan note document documents représentant représentante représentants
    diplomate diplomates fonctionnaire fonctionnaires conseiller conseillère conseillers médiateur médiateurs négociateur négociateurs services
    service bureau cabinet direction délégation camp ambassade ministère présidence gouvernement autorités estimations estimation calculs
    étude enquête enquêteurs observateurs chefs chef président présidente directeur directrice secrétaire patron patronne vice-président vice-présidente état-major commandement équipe parquet membres membre numéro émissaire envoyé coordinateur coordonnateur
    bulletin site agence quotidien journal chaîne radio média`),
  infinitiveLeads: [
    ['avant', 'de'], ['avant', "d'"], ['non', 'sans'], ['sans', 'manquer', 'de'], ['sans', 'oublier', 'de'], ['pour', 'ensuite'], ['jusqu', "à"],
  ],
  gerundLeads: [['tout', 'en'], ['en']],
  weekdays: words("lundi mardi mercredi jeudi vendredi samedi dimanche hier"),
  dates: words(`lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir après-midi midi nuit janvier
    février mars avril mai juin juillet août septembre octobre novembre décembre dernier dernière prochain début fin mi-journée soirée matinée veille
    le la dans au cette ce semaine mois année`),
  circumstances: [
    ['lors'], ['à', "l'", 'issue'], ['à', "l'", 'occasion'], ['au', 'cours'], ['au', 'lendemain'], ['à', 'la', 'veille'], ['en', 'marge'], ['après'],
  ],
  ownCircumstance: words('sa son leur'),
  backReference: ["c'", 'est', 'ce', "qu'"],
  backNouns: words('annonce déclaration révélation promesse proposition mise'),
  agentLeads: words('par'),
  clauseLeads: words('tandis alors parce bien afin avant sans pour dès depuis pendant ainsi ce lors jusque aussitôt après encore pourvu puis'),
  aimLeads: words('pour afin avant sans ce pourvu'),
  indefinites: words('un une des de d\' plusieurs'),
  comparisons: words('plus moins aussi autant tel telle tels telles même mieux pire autre autres plutôt tant si'),
  joiners: words('et puis mais'),
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

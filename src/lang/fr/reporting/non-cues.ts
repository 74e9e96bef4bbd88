import type { NonCue } from '../../pack.ts';

const TOPIC = 'Names a topic, not what was said of it.';
const TALK = 'Tells that a talk took place: a meeting, not a claim.';
const EVENT = 'Tells an act as an event.';
const INTENTION = 'An intention or expectation told by the reporter.';
const SILENCE = 'Tells that nothing was said.';
const MOOD = 'Tells a mood or manner.';

/** Verbs that stand near speech and make no claim, so that nobody adds them to the table by mistake. */
// biome-ignore format: one row a line
export const NON_CUES: readonly NonCue[] = [
  { lemma: 'discuter', reason: TALK, example: 'Les deux ministres ont discuté de la pêche.' },
  { lemma: 'rediscuter', reason: TALK, example: 'Les délégations rediscuteront du tracé en mai.' },
  { lemma: 'débattre', reason: TALK, example: 'Le sommet a débattu du prix des vaccins.' },
  { lemma: 'échanger', reason: TALK, example: 'Les présidents ont échangé leurs vues sur le fleuve.' },
  { lemma: 's\'entretenir', reason: TALK, example: 'Le pape s\'est entretenu avec l\'émir.' },
  { lemma: 'dialoguer', reason: TALK, example: 'La ministre a dialogué avec les étudiants.' },
  { lemma: 'négocier', reason: TALK, example: 'Les experts négocient un protocole.' },
  { lemma: 'se concerter', reason: TALK, example: 'Les alliés se concertent avant le vote.' },
  { lemma: 'convenir de', reason: EVENT, example: 'Les parties ont convenu d\'un calendrier.' },
  { lemma: 's\'entendre', reason: EVENT, example: 'Les voisins se sont entendus sur le partage des eaux.' },
  { lemma: 's\'accorder', reason: EVENT, example: 'Les ministres se sont accordés sur une date.' },
  { lemma: 'aborder', reason: TOPIC, example: 'L\'entretien a abordé la sécurité maritime.' },
  { lemma: 'traiter de', reason: TOPIC, example: 'Le discours traite de la dette.' },
  { lemma: 'faire référence', reason: TOPIC, example: 'La ministre a fait référence au traité de 1951.' },
  { lemma: 'faire allusion', reason: TOPIC, example: 'Le roi a fait allusion aux élections.' },
  { lemma: 'passer en revue', reason: TOPIC, example: 'Les dirigeants ont passé en revue leurs relations.' },
  { lemma: 'faire le point', reason: TOPIC, example: 'Les experts ont fait le point sur le chantier.' },
  { lemma: 'dresser le bilan', reason: TOPIC, example: 'Le gouverneur a dressé le bilan de son mandat.' },
  { lemma: 'rendre compte', reason: TOPIC, example: 'L\'envoyé a rendu compte de sa mission.' },
  { lemma: 'prendre la parole', reason: TALK, example: 'Le ministre a pris la parole devant l\'assemblée.' },
  { lemma: 'prononcer', reason: TALK, example: 'La reine a prononcé un discours.' },
  { lemma: 'décider', reason: EVENT, example: 'Le conseil a décidé d\'augmenter les quotas.' },
  { lemma: 'inculper', reason: EVENT, example: 'Le juge a inculpé trois officiers.' },
  { lemma: 'promulguer', reason: EVENT, example: 'Le président a promulgué la loi minière.' },
  { lemma: 'abroger', reason: EVENT, example: 'Le Parlement a abrogé le décret.' },
  { lemma: 'instituer', reason: EVENT, example: 'La loi institue une taxe.' },
  { lemma: 'autoriser', reason: EVENT, example: 'Le port a autorisé le navire à accoster.' },
  { lemma: 'interdire', reason: EVENT, example: 'Le préfet a interdit la marche.' },
  { lemma: 'dépêcher', reason: EVENT, example: 'L\'Union a dépêché un médiateur.' },
  { lemma: 'envisager', reason: INTENTION, example: 'Le gouvernement envisage de vendre le port.' },
  { lemma: 'compter', reason: INTENTION, example: 'Le Pérou compte présider le forum.' },
  { lemma: 'entendre', reason: INTENTION, example: 'La Hongrie entend garder ses contrats.' },
  { lemma: 'ambitionner', reason: INTENTION, example: 'Le pays ambitionne de former mille ingénieurs.' },
  { lemma: 'projeter', reason: INTENTION, example: 'La ville projette un tramway.' },
  { lemma: 'avoir pour ambition', reason: INTENTION, example: 'Le fonds a pour ambition de planter des arbres.' },
  { lemma: 'chercher', reason: INTENTION, example: 'La compagnie cherche à ouvrir une ligne.' },
  { lemma: 'décliner', reason: SILENCE, example: 'Le ministère a décliné tout commentaire.' },
  { lemma: 'se taire', reason: SILENCE, example: 'Le général s\'est tu.' },
  { lemma: 's\'abstenir', reason: SILENCE, example: 'La Chine s\'est abstenue.' },
  { lemma: 'balayer', reason: 'Tells that a matter was waved away, not in which words.', example: 'La ministre a balayé la question.' },
  { lemma: 'esquiver', reason: SILENCE, example: 'Le candidat a esquivé la question.' },
  { lemma: 'se montrer', reason: MOOD, example: 'Le négociateur se montre prudent.' },
  { lemma: 'sembler', reason: MOOD, example: 'La délégation semblait confiante.' },
  { lemma: 'faire preuve', reason: MOOD, example: 'Les autorités font preuve de fermeté.' },
  { lemma: 'faire pression', reason: 'Tells pressure that need not be speech.', example: 'Le voisin fait pression sur la capitale.' },
];

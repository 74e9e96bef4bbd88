import type { Language } from '../../src/index.ts';

/** The words of a small grammar of reporting sentences. */
export interface Phrases {
  /** Who speaks, as the subject of a verb. */
  readonly speakers: readonly string[];
  /** Verbs behind their subject, and verbs before it or in a clause behind a quotation. */
  readonly verbs: readonly string[];
  readonly inserted: readonly string[];
  /** Words that name a source before its sentence. */
  readonly leads: readonly string[];
  readonly that: string;
  /** What is said: whole clauses. */
  readonly clauses: readonly string[];
  /** What the reporter tells. */
  readonly told: readonly string[];
}

export const PHRASES: Readonly<Record<Language, Phrases>> = {
  fr: {
    speakers: [
      'le ministre chinois des Affaires étrangères, Wang Yi,',
      'le président kényan',
      'la ministre sénégalaise du Commerce Aïssata Ndour',
      'M. Okoth',
      'Mme Ndour',
      'le porte-parole du gouvernement péruvien, Luis Quispe,',
      'les deux ministres',
      "l'Union africaine",
      'le Chili',
      'elle',
      'il',
      'celui-ci',
      'un diplomate',
    ],
    verbs: [
      'a déclaré',
      'a souligné',
      'a promis',
      'a démenti',
      'ont estimé',
      "n'a pas confirmé",
      'affirme',
      'a appelé à ce',
      'se félicite de ce',
    ],
    inserted: ['a-t-il dit', 'a ajouté M. Okoth', 'ont-ils affirmé', "a-t-elle poursuivi, citée par l'agence Xinhua"],
    leads: ['selon', "d'après", 'pour', 'de source proche de'],
    that: 'que',
    clauses: [
      'la Chine soutient le Kazakhstan',
      "le Sénégal va rejoindre l'initiative « La Ceinture et la Route »",
      'les deux pays doivent renforcer leur coopération',
      'le Pérou ne participera pas au sommet de Nairobi',
      "si la paix revient, l'Union africaine enverra une mission",
      'la Norvège condamne les attaques contre le Mali',
      "c'est faux",
      "l'accord sera signé le 14 septembre 2020",
    ],
    told: [
      'le président kényan a reçu jeudi à Lima son homologue chilien',
      "l'initiative proposée par la Chine avance",
      'le Maroc et la Norvège ont signé un accord de libre-échange',
      'PEKIN, 14 septembre (Xinhua) --',
      'la pluie tombait',
    ],
  },
  en: {
    speakers: [
      'Chinese Foreign Minister Wang Yi',
      'the Kenyan president',
      'Mr. Okoth',
      'Aminata Ndour, the Senegalese trade minister,',
      'government spokesman Luis Quispe',
      'the two ministers',
      'the African Union',
      'Chile',
      'she',
      'he',
      'a diplomat',
    ],
    verbs: ['said', 'stressed', 'promised', 'denied', 'did not say', 'has claimed', 'told reporters', 'urged'],
    inserted: ['he said', 'Mr. Okoth added', 'said the Kenyan president', 'they told the news agency Xinhua'],
    leads: ['according to', 'for', 'citing'],
    that: 'that',
    clauses: [
      'China supports Kazakhstan',
      'Senegal will join the Belt and Road Initiative',
      'both countries should strengthen their cooperation',
      'Peru will not attend the Nairobi summit',
      'if peace returns, the African Union will send a mission',
      'Norway condemns the attacks on Mali',
      'this is false',
      'the deal will be signed on 14 September 2020',
    ],
    told: [
      'the Kenyan president received his Chilean counterpart in Lima on Thursday',
      'the initiative proposed by China moves ahead',
      'Morocco and Norway signed a free trade agreement',
      'LIMA, 14 September (Xinhua) --',
      'it rained',
    ],
  },
};

import type { ArticleMetadata } from '../../src/index.ts';

/** What must be read from a page of `test/pages`. */
export interface ExpectedPage {
  readonly text: readonly string[];
  readonly metadata: ArticleMetadata;
  /** A claim of it: who says it, by label, and the words of cue and content. */
  readonly claim: readonly [speaker: string, cue: string, content: string];
}

export const EXPECTED: Readonly<Record<string, ExpectedPage>> = {
  'agency.fr.html': {
    text: [
      "La Tunisie salue l'accord conclu avec le Sénégal",
      "TUNIS, 16 mai (Agence du Levant) -- Le ministre tunisien des Affaires étrangères, Slim Gharbi, a déclaré mardi que la Tunisie soutenait l'accord de pêche conclu avec le Sénégal.",
      "« Cet accord servira les deux peuples », a-t-il affirmé lors d'une conférence de presse.",
      "Son homologue sénégalaise, Aminata Faye, a indiqué que Dakar allait ratifier le texte avant la fin de l'année.",
      'Les deux pays avaient entamé leurs négociations en 2021. Fin',
    ],
    metadata: {
      published: '2023-05-16',
      address: 'https://french.agence.example/20230516/a1b2c3/c.html',
      agency: 'Agence du Levant',
    },
    claim: ['Slim Gharbi', 'a déclaré', "la Tunisie soutenait l'accord de pêche conclu avec le Sénégal"],
  },
  'ministry.fr.html': {
    text: [
      'Entretien du ministre avec son homologue péruvien (4\u00a0mars 2024)',
      "Le ministre des Affaires étrangères s'est entretenu ce jour avec son homologue péruvien, Ernesto Quispe.",
      "Le ministre a rappelé que la France soutient l'adhésion du Pérou à l'OCDE.",
      "Il a souligné que les deux pays devaient coopérer pour la protection de l'Amazonie\u202f: «\u00a0nous avons une responsabilité commune\u00a0».",
      'Les deux ministres ont salué la reprise des vols directs.',
      "Ils ont condamné l'attaque du 1er\u00a0mars contre un convoi humanitaire.",
      "M.\u00a0Quispe a annoncé qu'il se rendrait à Paris en juin.",
    ],
    metadata: {
      published: '2024-03-04',
      modified: '2024-03-05',
      address: 'https://diplomatie.example/fr/actualites/entretien-perou',
      publisher: 'Ministère des Affaires étrangères',
    },
    claim: ['Ernesto Quispe', 'a annoncé', 'il se rendrait à Paris en juin'],
  },
  'wire.en.html': {
    text: [
      'Ghana backs Kenya’s call for a fisheries pact',
      '3 October 2022',
      'ACCRA (Meridian) - Ghana supports Kenya’s proposal for a regional fisheries pact, Foreign Minister Kojo Asante said on Monday.',
      '“We will sign it as soon as the text is ready,” Asante told reporters after talks with his Kenyan counterpart, Grace Wanjiru.',
      'Wanjiru said Kenya would host a summit in December & invite all coastal states.',
      '(Reporting by the Accra bureau)',
    ],
    metadata: {
      published: '2022-10-03',
      modified: '2022-10-04',
      address: 'https://meridianwire.example/article/ghana-kenya-fisheries?id=1',
      publisher: 'Meridian Wire Service',
    },
    claim: ['Kojo Asante', 'said', 'Ghana supports Kenya’s proposal for a regional fisheries pact'],
  },
  'paywall.fr.html': {
    text: [
      "Le Brésil et l'Inde relancent leur dialogue",
      "Brasilia et New Delhi veulent doubler leurs échanges d'ici à 2030.",
      "Le ministre indien du Commerce, Anil Mehra, a assuré, dimanche 19 janvier, que l'Inde était prête à ouvrir son marché au sucre brésilien.",
      '« Le Brésil est un partenaire naturel », a-t-il insisté.',
      "La ministre brésilienne de l'Agriculture, Paula Nunes, a estimé que New Delhi devait d'abord réduire ses droits de douane.",
    ],
    metadata: {
      published: '2025-01-20',
      address: 'https://quotidien.example/international/article/2025/01/20/bresil-inde_6.html',
      publisher: 'Le Quotidien',
      agency: 'Le Quotidien avec Agence Australe',
    },
    claim: ['Paula Nunes', 'a estimé', "New Delhi devait d'abord réduire ses droits de douane"],
  },
  'breaks.en.html': {
    text: [
      'Joint statement of Chile and Norway',
      'Oslo, 12 June 2018',
      'The Foreign Minister of Chile, Mr. Ricardo Soto, met his Norwegian counterpart, Ms. Ingrid Dahl, in Oslo today.',
      'Mr. Soto said that Chile would join the Arctic research programme. He thanked Norway for its support.',
      'Ms. Dahl stressed that both countries should protect the oceans.',
      'The two ministers agreed to meet again in Santiago next year.',
    ],
    metadata: { published: '2018-06-12' },
    claim: ['Ricardo Soto', 'said', 'Chile would join the Arctic research programme'],
  },
  'frames.en.html': {
    text: [
      'Fiji asks Samoa to reopen talks',
      'Updated 9 August 2021',
      'Fiji has asked Samoa to reopen talks on their maritime border, Prime Minister Jone Tuilagi said in Suva on Monday.',
      'Tuilagi said the two governments should “settle the matter among neighbours”.',
      '“We respect Samoa, and we expect an answer this month,” he added.',
      'No answer yet',
      'Samoa’s foreign ministry declined to comment.',
    ],
    metadata: { published: '2021-08-09', publisher: 'Pacific Courier' },
    claim: ['Jone Tuilagi', 'said', 'Fiji has asked Samoa to reopen talks on their maritime border'],
  },
  'amp.fr.html': {
    text: [
      'Le Maroc appelle le Mali au dialogue',
      'Le chef de la diplomatie marocaine, Karim Bennani, a appelé lundi le Mali à reprendre le dialogue avec ses voisins.',
      "« Le Maroc soutiendra toute médiation africaine », a-t-il promis à l'issue d'un entretien avec son homologue malien, Oumar Cissé.",
      'M. Cissé a, de son côté, remercié Rabat et a exclu tout retour en arrière.',
    ],
    metadata: {
      published: '2022-02-28',
      address: 'https://www.journal-atlas.example/maroc-mali-dialogue',
      publisher: "Journal de l'Atlas",
    },
    claim: ['Karim Bennani', 'a-t-il promis', 'Le Maroc soutiendra toute médiation africaine'],
  },
  'old.fr.html': {
    text: [
      'Le Cameroun et le Tchad signent un accord',
      'Yaoundé, le 7 février 2001',
      'Le ministre camerounais des Relations extérieures, Martin Essomba, a déclaré que l’accord sur l’oléoduc « ouvre une ère nouvelle ».',
      'Le Tchad s’est engagé à verser 40 millions d’€ à son voisin, a précisé M. Essomba…',
      '« C’est une œuvre commune », a ajouté son homologue tchadien, Idriss Haroun.',
    ],
    metadata: {},
    claim: ['Martin Essomba', 'a déclaré', 'l’accord sur l’oléoduc « ouvre une ère nouvelle »'],
  },
  'live.en.html': {
    text: [
      'Estonia and Latvia to share an embassy in Jakarta',
      'Published Jan 5, 2026',
      'Estonia and Latvia will open a joint embassy in Jakarta, Estonian Foreign Minister Mart Tamm announced on Monday.',
      'He said the two countries would share the costs.',
      "Latvia's ambassador, Ilze Krastina, denied that the decision was made for lack of money.",
    ],
    metadata: { address: 'https://dailyledger.example/world/2026/estonia-latvia' },
    claim: ['Ilze Krastina', 'denied', 'the decision was made for lack of money'],
  },
  'brief.fr.html': {
    text: [
      'Le Togo salue une décision du Bénin',
      'LOMÉ, 3 avril (Agence Côtière) – Le Togo salue la réouverture de la frontière, a déclaré mercredi le ministre togolais Koffi Mensah.',
    ],
    metadata: {},
    claim: ['Koffi Mensah', 'a déclaré', 'Le Togo salue la réouverture de la frontière'],
  },
  'inline.en.html': {
    text: [
      'Angola and Portugal agree on visas',
      'Angola and Portugal will ease visa rules for students, Angolan Foreign Minister Rosa Domingos said in Luanda on Thursday.',
      'Her Portuguese counterpart, Luis Freitas, welcomed the agreement.',
      'Domingos said the two sides would also discuss fishing rights in September, and promised to publish the text of the agreement.',
    ],
    metadata: {
      published: '2024-07-18',
      address: 'https://harbournews.example/2024/angola-portugal-visas/',
      publisher: 'Harbour News',
    },
    claim: ['Rosa Domingos', 'said', 'Angola and Portugal will ease visa rules for students'],
  },
};

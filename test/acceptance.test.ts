import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import oxigraph, { type Term } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { extract, write } from '../src/index.ts';
import { ROOT } from './tools/command.ts';

// What a careful reader finds in the article of `input/`, asked of its graph by SPARQL, as a user would.

const ARTICLE = 'wang-tleuberdi-2020.fr';
const PREFIXES = `
  PREFIX dep:  <https://w3id.org/depeche/ns#>
  PREFIX oa:   <http://www.w3.org/ns/oa#>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  PREFIX skos: <http://www.w3.org/2004/02/skos/core#>`;

const article = extract(readFileSync(join(ROOT, 'input', `${ARTICLE}.txt`), 'utf8'), { name: ARTICLE });
const store = new oxigraph.Store();
store.load(write(article, 'turtle'), { format: 'text/turtle' });

/** The rows of a query: the values of these variables, terms of the ontology by their short names. */
function ask(variables: string, pattern: string, order = variables): readonly (readonly string[])[] {
  const names = variables.split(' ');
  const all = [...new Set([...names, ...order.split(' ')])].join(' ');
  const query = `${PREFIXES} SELECT DISTINCT ${all} WHERE { ${pattern} } ORDER BY ${order}`;
  const rows = store.query(query) as Map<string, Term>[];
  return rows.map((row) => names.map((name) => row.get(name.slice(1))?.value.replace(/^.*\/ns#/, '') ?? '-'));
}

/** The relations of propositions whose object is an initiative: who, how meant, said by whom, in which words. */
const said = (relation: string, initiative: string): readonly (readonly string[])[] =>
  ask(
    '?who ?modality ?by ?words',
    `?initiative rdfs:label "${initiative}"@en .
     ?p dep:relation dep:${relation} ; dep:object ?initiative ; dep:subject/rdfs:label ?who ; dep:modality ?modality ;
        dep:evidence/oa:hasSelector [ oa:exact ?words ; oa:start ?at ] .
     ?claim dep:states ?p ; dep:speaker/rdfs:label ?by .
     FILTER (lang(?who) = "fr" && lang(?by) = "fr")`,
    '?at',
  );

const known = (initiative: string): readonly (readonly string[])[] =>
  ask(
    '?who',
    `?initiative rdfs:label "${initiative}"@en ; dep:proposedBy/rdfs:label ?who . FILTER (lang(?who) = "fr")`,
  );

const frenchNames = (initiative: string): readonly string[] =>
  ask(
    '?name',
    `?initiative a dep:Initiative ; rdfs:label "${initiative}"@en ; rdfs:label|skos:altLabel ?name .
     FILTER (lang(?name) = "fr")`,
  ).flat();

describe('the Belt and Road Initiative', () => {
  const NAME = 'Belt and Road Initiative';

  test('is found by its English label, and has French names', () => {
    expect(frenchNames(NAME)).toContain('la Ceinture et la Route');
  });

  test('is known to be proposed by China; nobody in the article proposes or supports it', () => {
    expect(known(NAME)).toEqual([['Chine']]);
    expect(said('proposes', NAME)).toEqual([]);
    expect(said('supports', NAME)).toEqual([]);
  });

  test('should be brought into line with Nurly Zhol, says Wang Yi', () => {
    const rows = ask(
      '?subject ?object ?modality ?by ?words',
      `?p dep:relation dep:alignsWith ; dep:subject/rdfs:label ?subject ; dep:object/rdfs:label ?object ;
          dep:modality ?modality ; dep:evidence/oa:hasSelector/oa:exact ?words .
       ?claim dep:states ?p ; dep:speaker/rdfs:label ?by .
       FILTER (lang(?subject) = "en" && lang(?object) = "en")`,
    );
    const words = rows.map((row) => row[4]);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([[NAME, 'Nurly Zhol', 'calledFor', 'Wang Yi']]);
    expect(words).toEqual([expect.stringMatching(/synergie entre la construction .* kazakhe "Piste Lumineuse"$/)]);
  });
});

describe('Nurly Zhol', () => {
  const NAME = 'Nurly Zhol';

  test('is found by its English label, and has the French name of the text', () => {
    expect(frenchNames(NAME)).toContain('Piste Lumineuse');
  });

  test('is known to be proposed by Kazakhstan; nobody in the article proposes or supports it', () => {
    expect(known(NAME)).toEqual([['Kazakhstan']]);
    expect(said('proposes', NAME)).toEqual([]);
    expect(said('supports', NAME)).toEqual([]);
  });
});

describe('the Global Data Security Initiative', () => {
  const NAME = 'Global Data Security Initiative';

  test('is found by its English label, and has a French one', () => {
    expect(frenchNames(NAME)).toContain('Initiative mondiale sur la sécurité des données');
  });

  test('is proposed by China, say both ministers, and each in his words', () => {
    expect(known(NAME)).toEqual([['Chine']]);
    expect(said('proposes', NAME)).toEqual([
      ['Chine', 'actual', 'Wang Yi', 'a récemment proposé son initiative mondiale sur la sécurité des données'],
      ['Chine', 'actual', 'Mukhtar Tleuberdi', 'lancée par la Chine'],
    ]);
  });

  test('is supported by Kazakhstan, which means to make it a priority, says its minister', () => {
    expect(said('supports', NAME)).toEqual([
      [
        'Kazakhstan',
        'actual',
        'Mukhtar Tleuberdi',
        'soutient également "l\'Initiative mondiale sur la sécurité des données" lancée par la Chine',
      ],
    ]);
    expect(said('prioritises', NAME)).toEqual([
      ['Kazakhstan', 'intended', 'Mukhtar Tleuberdi', 'en faire une priorité dans la coopération bilatérale'],
    ]);
  });
});

test('support that is given is kept apart from support that is meant', () => {
  const supports = ask(
    '?who ?what ?modality ?by',
    `?p dep:relation dep:supports ; dep:modality ?modality ;
        dep:subject/rdfs:label ?who ; dep:object/rdfs:label ?what ; dep:evidence/oa:hasSelector/oa:start ?at .
     ?claim dep:states ?p ; dep:speaker/rdfs:label ?by .
     FILTER (lang(?who) = "fr" && lang(?what) = "fr" && lang(?by) = "fr")`,
    '?at ?who',
  );
  expect(supports).toEqual([
    ['Chine', 'Kazakhstan', 'actual', 'Wang Yi'],
    ['Kazakhstan', 'Chine', 'actual', 'Wang Yi'],
    ['Chine', 'Kazakhstan', 'intended', 'Wang Yi'],
    ['Chine', 'Kazakhstan', 'actual', 'Mukhtar Tleuberdi'],
    ['Kazakhstan', 'communauté mondiale de la santé pour tous', 'actual', 'Mukhtar Tleuberdi'],
    ['Kazakhstan', 'Initiative mondiale sur la sécurité des données', 'actual', 'Mukhtar Tleuberdi'],
  ]);
});

interface Said {
  readonly attribution: string;
  readonly force: readonly string[];
  readonly cue: string;
  /** The words that were said, the pieces of a content in text order. */
  readonly content: readonly string[];
}

/** The claims of a person, also those that he makes as one of a group. */
function claimsOf(person: string): readonly Said[] {
  const rows = ask(
    '?claim ?attribution ?force ?cue ?words',
    `?claim a dep:Claim ; dep:speaker/dep:member? ?person ; dep:attribution ?attribution ; dep:force ?force ;
        dep:content/oa:hasSelector [ oa:exact ?words ; oa:start ?at ] .
     ?person rdfs:label "${person}"@fr .
     OPTIONAL { ?claim dep:cue/oa:hasSelector/oa:exact ?cue }`,
    '?at ?force',
  );
  const claims = new Map<string, Said>();
  for (const [claim = '', attribution = '', force = '', cue = '', words = ''] of rows) {
    const before = claims.get(claim) ?? { attribution, force: [], cue, content: [] };
    const unique = (items: readonly string[], item: string): readonly string[] => [...new Set([...items, item])];
    claims.set(claim, { ...before, force: unique(before.force, force), content: unique(before.content, words) });
  }
  return [...claims.values()];
}

const explicit = (cue: string, force: readonly string[], ...content: readonly string[]): Said => ({
  attribution: 'explicit',
  force,
  cue,
  content,
});
const implicit = (force: readonly string[], ...content: readonly string[]): Said => ({
  attribution: 'implicit',
  force,
  cue: '-',
  content,
});

const BY_BOTH = explicit(
  'annoncé',
  ['declaration'],
  "le lancement d'un programme visant à faciliter les échanges de personnel pour la reprise du travail et de la production dans les deux pays",
);

test('every claim of Wang Yi', () => {
  expect(claimsOf('Wang Yi')).toEqual([
    explicit(
      'a déclaré',
      ['commissive'],
      "La Chine et le Kazakhstan continueront de renforcer leur coopération dans divers domaines dans l'ère post-épidémie",
    ),
    explicit('Selon', ['assertive'], 'le Kazakhstan est un pays eurasien important, et voisin et ami de la Chine'),
    implicit(
      ['assertive'],
      'La Chine a toujours donné la priorité à ses relations avec le Kazakhstan dans sa politique étrangère globale, en particulier la diplomatie de voisinage',
    ),
    explicit(
      'a souligné',
      ['assertive'],
      "les chefs d'Etat des deux pays, qui ont forgé une confiance mutuelle et une amitié solide, ont fourni des orientations stratégiques pour le développement sain des relations bilatérales et une coopération mutuellement bénéfique",
    ),
    explicit(
      'a-t-il également rappelé',
      ['assertive'],
      "Les deux chefs d'Etat",
      "sont convenus d'élever les relations bilatérales sino-kazakhes vers un partenariat stratégique global permanent l'année dernière",
    ),
    explicit(
      'ajoutant',
      ['directive'],
      "Beijing et Noursoultan doivent mettre en oeuvre les consensus atteints par leurs dirigeants dans divers domaines et faire en sorte qu'il fasse l'objet d'une connaissance commune de toutes les couches de la société des deux pays, afin de consolider le soutien public aux relations bilatérales",
    ),
    explicit(
      'Selon',
      ['directive'],
      "les deux pays doivent aussi préserver ensemble les relations durement construites entre la Chine et le Kazakhstan, s'assurer qu'elles ne seront pas perturbées et maintenir une dynamique de développement solide et régulière",
    ),
    explicit(
      'a noté',
      ['assertive'],
      'les deux pays se sont mutuellement aidés et soutenus dans la lutte contre le COVID-19',
    ),
    explicit(
      'a-t-il ajouté',
      ['directive'],
      'Au moment où la prévention et le contrôle du COVID-19 sont devenus une pratique régulière, les deux parties doivent désormais renforcer la coopération globale dans l\'ère post-épidémie de manière ordonnée, renforcer la synergie entre la construction conjointe de l\'initiative "La Ceinture et la Route" et la nouvelle politique économique kazakhe "Piste Lumineuse", et exploiter davantage le potentiel de coopération dans divers domaines',
    ),
    explicit(
      'a encore souligné',
      ['assertive'],
      'Les service de train de marchandises Chine-Europe devenant une artère de transport terrestre, le rôle du Kazakhstan en tant que plaque tournante stratégique pour le transport de transit est devenu plus important',
    ),
    explicit(
      'ajoutant',
      ['commissive'],
      "la Chine est prête à intensifier les transports ferroviaires et routiers transfrontaliers et accélérer l'exploration visant à restaurer et améliorer la capacité de chargement aux postes frontaliers",
    ),
    explicit('a dit', ['commissive'], 'les deux parties construiront la Route de la Soie de la santé'),
    explicit(
      'a-t-il noté',
      ['commissive'],
      "La Chine continuera à soutenir le Kazakhstan dans sa lutte contre le COVID-19, à partager ses expériences en matière de prévention et de contrôle de l'épidémie et de traitement des patients et à renforcer la coopération dans la recherche et le développement de vaccins et de médicaments jusqu'à ce que l'épidémie soit vaincue au Kazakhstan",
    ),
    explicit(
      'ajoutant',
      ['commissive'],
      "les deux pays construiront également la Route de la soie numérique pour renforcer leur coopération dans l'économie numérique",
    ),
    explicit(
      'Selon',
      ['assertive', 'commissive', 'expressive'],
      'la Chine a récemment proposé son initiative mondiale sur la sécurité des données, qui vise à promouvoir la formulation de règles mondiales de sécurité des données et à construire un espace mondial de données ouvert, coopératif et sécurisé ; elle salue les efforts conjoints de tous les pays, dont le Kazakhstan, pour faire avancer le processus, et elle est prête à renforcer la communication et la coordination avec le Kazakhstan pour lutter conjointement contre la désinformation',
    ),
    BY_BOTH,
  ]);
});

test('every claim of Mukhtar Tleuberdi', () => {
  expect(claimsOf('Mukhtar Tleuberdi')).toEqual([
    explicit(
      'a noté',
      ['assertive'],
      "le Kazakhstan considère toujours les relations avec la Chine comme sa priorité de politique étrangère et que les relations entre Beijing et Noursoultan ont fait de grands progrès malgré l'épidémie, les deux pays entretenant des échanges de haut niveau et approfondissant constamment leurs relations de bon voisinage et d'amitié",
    ),
    explicit(
      'a également rappelé',
      ['assertive'],
      "les deux chefs d'Etat ont décidé d'établir un partenariat stratégique global permanent l'année dernière, hissant les relations bilatérales à un nouveau niveau",
    ),
    explicit(
      'a déclaré',
      ['expressive'],
      "Le Kazakhstan salue les mesures de lutte contre l'épidémie décisives prises par la Chine et remercie Beijing pour son soutien apporté à Noursoultan dans la lutte contre le COVID-19",
    ),
    explicit(
      'Selon',
      ['directive'],
      'les deux pays doivent reprendre les échanges normaux entre les différents départements et à différents niveaux dès que possible, reprendre le dédouanement portuaire et le transport de marchandises, et exploiter le potentiel de coopération dans des domaines tels que les infrastructures, les investissements, le commerce, les transports, la culture et les échanges interpersonnels',
    ),
    explicit(
      'a-t-il ajouté',
      ['expressive'],
      "Le Kazakhstan soutient les initiatives proposées par la Chine, telles que la construction d'une communauté mondiale de la santé pour tous",
    ),
    implicit(
      ['expressive'],
      'il soutient également "l\'Initiative mondiale sur la sécurité des données" lancée par la Chine',
    ),
    explicit(
      'notant',
      ['commissive'],
      'le Kazakhstan est prêt à en faire une priorité dans la coopération bilatérale et à travailler avec la Chine pour lutter contre la désinformation',
    ),
    BY_BOTH,
  ]);
});

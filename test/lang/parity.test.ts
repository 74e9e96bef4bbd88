import { describe, expect, test } from 'vitest';
import type { LanguagePack } from '../../src/lang/pack.ts';
import { packOf } from '../../src/lang/packs.ts';

// What one language covers and the other does not. A gap that closes, or opens, is written down here.

function pack(language: 'fr' | 'en'): LanguagePack {
  const found = packOf(language);
  if (found === undefined) throw new Error(`There is no pack for ${language}.`);
  return found;
}
const french = pack('fr');
const english = pack('en');

const isEmpty = (value: unknown): boolean => {
  if (value === false) return true;
  if (value instanceof Set || value instanceof Map) return value.size === 0;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
};

/** The tables of a pack that are empty, by their path. */
function emptyTables(one: LanguagePack): string[] {
  const { attribution, entities, news } = one;
  const { clauses, modality, relations } = one.content;
  const parts = { attribution, entities, clauses, modality, relations, ...news };
  return Object.entries(parts).flatMap(([part, tables]) =>
    Object.entries(tables)
      .filter(([, table]) => isEmpty(table))
      .map(([name]) => `${part}.${name}`),
  );
}

const relationsOf = (one: LanguagePack): string[] =>
  [...new Set([...one.content.relations.verbs, ...one.content.relations.nouns].map(({ relation }) => relation))].sort();

const officesOf = (one: LanguagePack): Set<string> =>
  new Set(one.entities.offices.filter((row) => row.description !== true).map(({ office }) => office));

describe('the two packs', () => {
  test('state the same relations', () => {
    expect(relationsOf(english)).toEqual(relationsOf(french));
  });

  test('leave these tables to the other language', () => {
    const empty = { fr: emptyTables(french), en: emptyTables(english) };
    expect({
      'French only': empty.en.filter((table) => !empty.fr.includes(table)),
      'English only': empty.fr.filter((table) => !empty.en.includes(table)),
    }).toMatchInlineSnapshot(`
      {
        "English only": [
          "attribution.articles",
          "attribution.press",
          "attribution.ownTimes",
          "attribution.dateParts",
          "attribution.timeClauses",
          "attribution.freeRelatives",
          "attribution.predicateLeads",
          "attribution.objectRelatives",
          "attribution.commenting",
          "attribution.speechNouns",
          "attribution.issuing",
          "attribution.narratesInPresent",
          "attribution.omitsComplementiser",
          "attribution.insertsBehindSubject",
          "attribution.partsClauses",
          "attribution.listsVerbs",
          "entities.capitalised",
          "entities.countingDeterminers",
          "entities.postLinkPhrases",
          "entities.personPrepositions",
          "entities.personVerbs",
          "entities.thingNouns",
          "entities.personRelatives",
          "entities.personPronouns",
          "entities.thingPronouns",
          "entities.surnameWords",
          "entities.ownBodies",
          "entities.otherness",
          "entities.directed",
          "entities.noPersonWords",
          "entities.bylines",
          "entities.credits",
          "entities.givenNames",
          "entities.givenNamesOfBoth",
          "clauses.nominalNegatives",
          "clauses.seemingNegatives",
          "clauses.bareNegations",
          "clauses.clausal",
          "clauses.bareClauseVerbs",
          "clauses.bareInfinitives",
          "clauses.bareRelatives",
          "clauses.unmarkedForms",
          "clauses.bareImperatives",
          "clauses.backshifts",
          "clauses.modifiersBefore",
          "clauses.subjectRelatives",
          "modality.modals",
          "relations.compounds",
          "relations.reciprocals",
          "relations.origin",
          "dates.ordinals",
          "dates.capitals",
          "dates.ahead",
          "dates.behind",
          "article.credits",
          "meetings.placeArticles",
        ],
        "French only": [
          "attribution.platforms",
          "attribution.nobody",
          "attribution.mouthpieces",
          "attribution.reportsInConditional",
          "attribution.contracted",
          "entities.contracted",
          "entities.feminineDeterminers",
          "entities.masculineDeterminers",
          "entities.bareTopics",
          "entities.aims",
          "entities.realmWords",
          "entities.capitalHonorifics",
          "entities.singleAgreements",
          "entities.jointTexts",
          "entities.signedTexts",
          "entities.settlingVerbs",
          "entities.settlingPhrases",
          "entities.gatheringKinds",
          "entities.programmeFields",
          "entities.regionAdjectives",
          "entities.regions",
          "entities.placeKinds",
          "entities.interviews",
          "entities.stationLinks",
          "entities.mediaWords",
          "entities.thatOne",
          "entities.at",
          "clauses.leftOver",
          "clauses.comparatives",
          "clauses.asides",
          "clauses.genders",
          "clauses.contractions",
          "clauses.idioms",
          "modality.scheduling",
          "modality.scheduled",
          "dates.firstDay",
          "dates.dayFirst",
          "meetings.audience",
        ],
      }
    `);
  });

  test('know these kinds of office in one language alone', () => {
    const [fr, en] = [officesOf(french), officesOf(english)];
    expect({
      'French only': [...fr].filter((office) => !en.has(office)).sort(),
      'English only': [...en].filter((office) => !fr.has(office)).sort(),
    }).toMatchInlineSnapshot(`
      {
        "English only": [
          "academic",
          "attorney-general",
          "finance-minister",
          "founder",
          "governor-general",
          "opponent",
          "president-of-organisation",
        ],
        "French only": [
          "defence-minister",
          "deputy-head-of-government",
          "garde-des-sceaux",
          "prefect",
          "style",
        ],
      }
    `);
  });
});

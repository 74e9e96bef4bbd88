import { describe, expect, test } from 'vitest';
import type { KnownEntity } from '../../src/knowledge/knowledge.ts';
import { builtInKnowledge } from '../../src/knowledge/load.ts';

const { entities } = builtInKnowledge();
const byId = new Map(entities.map((entity) => [entity.id, entity]));
const LANGUAGES = ['fr', 'en'] as const;

/** Codes of the members of the United Nations. */
const MEMBERS = (
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO ' +
  'CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID ' +
  'IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ' +
  'ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC ' +
  'SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS ' +
  'YE ZA ZM ZW'
).split(' ');

/** States without a capital, and why. */
const NO_CAPITAL: Readonly<Record<string, string>> = {
  IL: 'the status of Jerusalem is disputed',
  BE: 'reports use Brussels for the European Union',
};

/** Names that more than one entity bears, and why both need it. */
const SHARED: Readonly<Record<string, string>> = {
  'fr congolais': 'both Congos',
  'fr congolaise': 'both Congos',
  'fr congolaises': 'both Congos',
  'fr congolo': 'both Congos',
  'en Congolese': 'both Congos',
  'en Vision 2030': 'programmes of Egypt, Kenya and Saudi Arabia',
  'en Dominican': 'Dominica and the Dominican Republic',
  'en Dominicans': 'Dominica and the Dominican Republic',
  'fr ABP': 'the agencies of Benin and Burundi',
  'en ABP': 'the agencies of Benin and Burundi',
  'fr AGP': 'the agencies of Gabon and Guinea',
  'en AGP': 'the agencies of Gabon and Guinea',
  'fr APS': 'the agencies of Algeria and Senegal',
  'en APS': 'the agencies of Algeria and Senegal',
  'fr BID': 'the Islamic and the Inter-American development banks',
};

type WordsOf = (entity: KnownEntity, language: 'fr' | 'en') => readonly string[];

const names: WordsOf = ({ labels, aliases, capitals, metonyms }, language) => {
  const label = labels[language];
  const others = [aliases, capitals, metonyms].flatMap((words) => words?.[language] ?? []);
  return label === undefined ? others : [label, ...others];
};
const demonyms: WordsOf = (entity, language) => entity.demonyms?.[language] ?? [];
const combiningForms: WordsOf = (entity, language) => entity.combiningForms?.[language] ?? [];

describe('states', () => {
  test('lists the 193 members of the United Nations', () => {
    expect(MEMBERS).toHaveLength(193);
    expect(MEMBERS.filter((code) => byId.get(`state/${code}`)?.iso !== code)).toEqual([]);
  });

  test.each(MEMBERS)('%s has labels, capitals and adjectives in both languages', (code) => {
    const state = byId.get(`state/${code}`);
    expect(Object.keys(state?.labels ?? {}).sort()).toEqual(['en', 'fr']);
    expect(state?.wikidata).toMatch(/^Q\d+$/);
    for (const language of LANGUAGES) {
      expect(state?.capitals?.[language] === undefined).toBe(code in NO_CAPITAL);
      expect(state?.demonyms?.[language]?.length).toBeGreaterThan(0);
    }
  });

  test.each([
    ['KZ', ['kazakh', 'kazakhe', 'kazakhs', 'kazakhes']],
    ['CI', ['ivoirien', 'ivoirienne', 'ivoiriens', 'ivoiriennes']],
    ['NE', ['nigérien', 'nigérienne', 'nigériens', 'nigériennes']],
    ['NG', ['nigérian', 'nigériane', 'nigérians', 'nigérianes']],
    ['LY', ['libyen', 'libyenne', 'libyens', 'libyennes']],
    ['GR', ['grec', 'grecque', 'grecs', 'grecques']],
    ['GQ', ['équato-guinéen', 'équato-guinéenne', 'équato-guinéens', 'équato-guinéennes']],
    ['FR', ['français', 'française', 'françaises']],
    ['GB', ['britannique', 'britanniques']],
  ])('%s has all forms of its French adjective', (code, forms) => {
    expect(byId.get(`state/${code}`)?.demonyms?.fr).toEqual(expect.arrayContaining(forms));
  });

  test('has French adjectives in lower case, each with its plural', () => {
    for (const { id, demonyms } of entities) {
      const forms = demonyms?.fr ?? [];
      const singular = forms.filter((form) => !/[sxz]$| |-et-|-tur(c|que)$/.test(form));
      expect(forms, id).toEqual(forms.map((form) => form.toLowerCase()));
      expect(
        singular.filter((form) => !forms.some((other) => other === pluralOf(form))),
        id,
      ).toEqual([]);
    }
  });

  test.each([
    ['Noursoultan', 'state/KZ'],
    ['Beijing', 'state/CN'],
    ['Kiev', 'state/UA'],
    ['RDC', 'state/CD'],
    ['Cabo Verde', 'state/CV'],
    ['Maison Blanche', 'state/US'],
    ['Bruxelles', 'organization/european-union'],
    ['AIEA', 'organization/iaea'],
    ['Une Ceinture, une Route', 'initiative/belt-and-road'],
  ])('knows %s', (name, id) => {
    expect(entities.filter((entity) => names(entity, 'fr').includes(name)).map((entity) => entity.id)).toEqual([id]);
  });
});

/** Some adjectives of foreign origin do not change. */
function pluralOf(form: string): string {
  if (/^(burkinabè|basotho|lao|ni-vanuatu)$/.test(form)) return form;
  return form.endsWith('al') ? form.replace(/al$/, 'aux') : `${form}s`;
}

test('breadth: organisations and initiatives', () => {
  const count = (type: KnownEntity['type']) => entities.filter((entity) => entity.type === type).length;
  expect(count('Organization')).toBeGreaterThanOrEqual(200);
  expect(count('Initiative')).toBeGreaterThanOrEqual(110);
});

test('tells news media from other organisations', () => {
  expect(byId.get('organization/xinhua')?.media).toBe(true);
  expect(byId.get('organization/le-monde')?.media).toBe(true);
  expect(byId.get('organization/african-union')?.media).toBeUndefined();
});

test.each(LANGUAGES)('no %s name stands for two entities, but where we say why', (language) => {
  for (const words of [names, demonyms, combiningForms]) {
    const bearers = new Map<string, Set<string>>();
    for (const entity of entities) {
      for (const word of words(entity, language)) {
        bearers.set(word, (bearers.get(word) ?? new Set()).add(entity.id));
      }
    }
    const shared = [...bearers].filter(([, ids]) => ids.size > 1).map(([word]) => `${language} ${word}`);
    expect(shared.filter((word) => !(word in SHARED))).toEqual([]);
  }
});

test('proposers, members and states of bodies exist', () => {
  for (const { id, proposedBy = [], members = [], state } of entities) {
    const unknown = [...proposedBy, ...members, ...(state === undefined ? [] : [state])].filter(
      (ref) => !byId.has(ref),
    );
    expect(unknown, id).toEqual([]);
  }
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInKnowledge } from '../../src/knowledge/load.ts';
import { english } from '../../src/lang/en/index.ts';
import { french } from '../../src/lang/fr/index.ts';
import type { LanguagePack } from '../../src/lang/pack.ts';
import { entityLayers } from '../../src/stages/entities/index.ts';
import { tokenLayers } from '../../src/stages/tokens.ts';
import { ruleFaults } from '../support/invariants.ts';
import { casesOf, mark, unmarked } from '../support/marked.ts';

function read(text: string, pack: LanguagePack = french) {
  const layers = tokenLayers(text, pack);
  return { layers, ...entityLayers({ text, layers, pack, knowledge: builtInKnowledge() }) };
}

for (const pack of [french, english]) {
  const folder = new URL(`../cases/${pack.language}/`, import.meta.url);
  const files = readdirSync(folder).filter((name) => name.startsWith('entities-'));
  describe.each(files.sort())(`${pack.language}/%s`, (file) => {
    test.each(casesOf(readFileSync(new URL(file, folder), 'utf8')))('%s', (marked) => {
      const text = unmarked(marked);
      const { layers, entities, mentions } = read(text, pack);
      expect(mark(text, layers.tokens, entities, mentions)).toBe(marked);
      expect(ruleFaults({ entities, mentions })).toEqual([]);
    });
  });
}

describe('what is not read yet in English', () => {
  const file = readFileSync(new URL('../cases/en/known-limits-entities.txt', import.meta.url), 'utf8');
  test.each(casesOf(file))('%s', (marked) => {
    const text = unmarked(marked);
    const { layers, entities, mentions } = read(text, english);
    const found = mark(text, layers.tokens, entities, mentions);
    expect(found, 'The case passes now: move it to a file of entities.').not.toBe(marked);
  });
});

describe('entities', () => {
  const find = (text: string, label: string) => {
    const entity = read(text).entities.find((each) => each.labels.fr === label);
    if (entity === undefined) throw new Error(`no entity is labelled ${label}`);
    return entity;
  };

  test('a person is named by the state served and the name, family name first where the state does so', () => {
    const text =
      'Le ministre chinois des Affaires étrangères, Luo Jianwen, a reçu la ministre péruvienne du Tourisme, Rosa Inga.';
    expect(find(text, 'Luo Jianwen')).toMatchObject({
      id: 'person/CN/luo-jianwen',
      familyName: 'Luo',
      givenName: 'Jianwen',
      affiliation: 'state/CN',
      posts: [{ id: 'post/CN/foreign-minister', office: 'foreign-minister', of: 'state/CN' }],
    });
    expect(find(text, 'Rosa Inga')).toMatchObject({ id: 'person/PE/rosa-inga', gender: 'f', familyName: 'Inga' });
  });

  test('a person without a known state or organisation has a local id, and a former post is marked', () => {
    const text = "L'ancien gouverneur Karl Öberg a pris la parole.";
    expect(find(text, 'Karl Öberg')).toMatchObject({ id: '#person-karl-oberg', posts: [{ former: true }] });
  });

  test('a partnership is named by its kind and its parties', () => {
    const text = 'La Serbie et le Maroc ont établi un partenariat stratégique global.';
    expect(find(text, 'partenariat stratégique global')).toMatchObject({
      id: 'initiative/comprehensive-strategic-partnership/MA-RS',
      parties: ['state/MA', 'state/RS'],
    });
  });

  test('a ministry is named by its state and its field', () => {
    const text = 'Le ministère bolivien des Affaires étrangères a démenti.';
    expect(find(text, 'ministère bolivien des Affaires étrangères').id).toBe(
      'organization/BO/ministry-of-foreign-affairs',
    );
  });

  test('an acronym that the text defines holds against the known one', () => {
    const text = 'La Commission électorale indépendante (CEI) a publié les résultats. La CEI a été saluée.';
    const { entities, mentions } = read(text);
    expect(entities.map((entity) => entity.labels.fr)).toEqual(['Commission électorale indépendante']);
    expect(mentions).toHaveLength(3);
  });

  test('unnamed holders of posts are members without a name', () => {
    const { entities } = read("L'Uruguay et le Chili ont signé. Les deux chefs d'État se verront en mai.");
    const holders = entities.filter((entity) => entity.type === 'OfficeHolder');
    expect(holders.map((holder) => holder.posts[0]?.id)).toEqual(['post/UY/head-of-state', 'post/CL/head-of-state']);
    expect(holders.map((holder) => holder.derivation)).toEqual(['resolved', 'resolved']);
  });

  test('spellings that differ by a letter are one person, and a message says so', () => {
    const text = 'Fatou Sejdiou a protesté. Plus tard, Fatou Sedjiou a quitté la salle.';
    const { entities, messages } = read(text);
    expect(entities).toHaveLength(1);
    expect(messages).toMatchObject([{ code: 'merged-names', level: 'info' }]);
  });

  test('a role that fits two persons of one sentence is linked to none, and a message says so', () => {
    const text = 'Le ministre Paul Abena et le ministre Jean Mballa sont arrivés à midi. Le ministre a pris la parole.';
    expect(read(text).messages).toMatchObject([{ code: 'unresolved-nominal', level: 'warning' }]);
  });

  describe('in English', () => {
    const findEnglish = (text: string, label: string) => {
      const entity = read(text, english).entities.find((each) => each.labels.en === label);
      if (entity === undefined) throw new Error(`no entity is labelled ${label}`);
      return entity;
    };

    test('posts, persons, ministries and partnerships have the ids that they have in French', () => {
      const text =
        'Chinese Foreign Minister Luo Jianwen met Peruvian Tourism Minister Rosa Inga. The Bolivian foreign ministry denied it. Serbia and Morocco set up a comprehensive strategic partnership.';
      expect(findEnglish(text, 'Luo Jianwen')).toMatchObject({
        id: 'person/CN/luo-jianwen',
        familyName: 'Luo',
        givenName: 'Jianwen',
        posts: [{ id: 'post/CN/foreign-minister', label: 'Chinese Foreign Minister', of: 'state/CN' }],
      });
      expect(findEnglish(text, 'Rosa Inga').id).toBe('person/PE/rosa-inga');
      expect(findEnglish(text, 'Bolivian foreign ministry').id).toBe('organization/BO/ministry-of-foreign-affairs');
      expect(findEnglish(text, 'comprehensive strategic partnership').id).toBe(
        'initiative/comprehensive-strategic-partnership/MA-RS',
      );
    });

    test('an owner before the post is whom it is held for', () => {
      const text =
        "The president of Chad thanked Kenya's trade minister, Njeri Wambui. UN spokesman Tom Roe was absent.";
      expect(findEnglish(text, 'Njeri Wambui')).toMatchObject({
        affiliation: 'state/KE',
        posts: [{ label: 'trade minister', office: 'minister', of: 'state/KE' }],
      });
      expect(findEnglish(text, 'Tom Roe')).toMatchObject({ affiliation: 'organization/united-nations', gender: 'm' });
    });

    test('titles, first names and posts tell a gender, and English posts have none of their own', () => {
      const text =
        'Ms Obi, spokeswoman Li Na, Queen Adela, Mary Atieno and Foreign Minister Bao Quan were there, Atieno said.';
      const genderOf = (label: string) => {
        const entity = findEnglish(text, label);
        return 'gender' in entity ? entity.gender : undefined;
      };
      expect(['Obi', 'Li Na', 'Adela', 'Mary Atieno', 'Bao Quan'].map(genderOf)).toEqual([
        'f',
        'f',
        'f',
        'f',
        undefined,
      ]);
    });

    test('authors and agencies of the page are no actors', () => {
      const text = [
        'Ports reopen',
        'By Ann Lee',
        'GENEVA (Reuters) - Ports have reopened.',
        '(Reporting by Ann Lee; Editing by Tom Roe)',
      ].join('\n');
      expect(read(text, english).entities).toEqual([]);
    });
  });

  test('every mention is of an entity, and the same text gives the same result', () => {
    const text = readFileSync(new URL('../../input/wang-tleuberdi-2020.fr.txt', import.meta.url), 'utf8');
    const first = read(text);
    const ids = new Set(first.entities.map((entity) => entity.id));
    expect(first.mentions.filter((mention) => !ids.has(mention.entity))).toEqual([]);
    expect(JSON.stringify(read(text))).toBe(JSON.stringify(first));
  });
});

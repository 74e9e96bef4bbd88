import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInKnowledge } from '../../src/knowledge/load.ts';
import { french } from '../../src/lang/fr/index.ts';
import { entityLayers } from '../../src/stages/entities/index.ts';
import { tokenLayers } from '../../src/stages/tokens.ts';
import { casesOf, mark, unmarked } from '../support/marked.ts';

const folder = new URL('../cases/fr/', import.meta.url);

function read(text: string) {
  const layers = tokenLayers(text, french);
  return { layers, ...entityLayers({ text, layers, pack: french, knowledge: builtInKnowledge() }) };
}

for (const file of readdirSync(folder)
  .filter((name) => name.startsWith('entities-'))
  .sort()) {
  describe(file, () => {
    test.each(casesOf(readFileSync(new URL(file, folder), 'utf8')))('%s', (marked) => {
      const text = unmarked(marked);
      const { layers, entities, mentions } = read(text);
      expect(mark(text, layers.tokens, entities, mentions)).toBe(marked);
    });
  });
}

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

  test('every mention is of an entity, and the same text gives the same result', () => {
    const text = readFileSync(new URL('../../input/wang-tleuberdi-2020.fr.txt', import.meta.url), 'utf8');
    const first = read(text);
    const ids = new Set(first.entities.map((entity) => entity.id));
    expect(first.mentions.filter((mention) => !ids.has(mention.entity))).toEqual([]);
    expect(JSON.stringify(read(text))).toBe(JSON.stringify(first));
  });
});

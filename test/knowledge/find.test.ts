import { describe, expect, test } from 'vitest';
import { findKnown } from '../../src/knowledge/find.ts';
import { builtInKnowledge } from '../../src/knowledge/load.ts';

const find = (name: string) => {
  const { entities, near } = findKnown(builtInKnowledge(), name);
  return { ids: entities.map(({ id }) => id), near };
};

describe('a name is looked up', () => {
  test.each([
    ['Kazakhstan', ['state/KZ']],
    ['kazakhe', ['state/KZ']],
    ['Noursoultan', ['state/KZ']],
    ['ETATS-UNIS', ['state/US']],
    ["Côte d'Ivoire", ['state/CI']],
    ['KZ', ['state/KZ']],
    ['Q148', ['state/CN']],
    ['organization/african-union', ['organization/african-union']],
    ['BRI', ['initiative/belt-and-road']],
    ['congolais', ['state/CD', 'state/CG']],
  ])('%s', (name, ids) => {
    expect(find(name)).toEqual({ ids, near: [] });
  });

  test.each([
    ['Kazakstane', 'Kazakstan'],
    ['African Onion', 'African Union'],
    ['Phillipines', 'Philippines'],
    ['Shanghai Coop', 'Shanghai Cooperation Organisation'],
  ])('%s is near to %s', (name, near) => {
    expect(find(name).ids).toEqual([]);
    expect(find(name).near).toContain(near);
  });

  test.each(['Xyzzyqx', 'constructor', '?'])('%s is not known and near to nothing', (name) => {
    expect(find(name)).toEqual({ ids: [], near: [] });
  });
});

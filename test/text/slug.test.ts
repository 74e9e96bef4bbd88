import { describe, expect, it } from 'vitest';
import { slugOf } from '../../src/text/slug.ts';

describe('slugOf', () => {
  it.each([
    ['wang-tleuberdi-2020.fr', 'wang-tleuberdi-2020.fr'],
    ['Visite d’État (2)', 'visite-d-etat-2'],
    ['A_B  C', 'a-b-c'],
    ['été', 'ete'],
    ['e\u0301te\u0301', 'ete'],
    ['Œuvre-Łódź', 'oeuvre-lodz'],
    ['..a-.-b..', 'a.b'],
  ])('%s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it.each(['', '..', '???', '王毅', 'Путин', '../../etc', 'a/b', '<x>"'])(
    '%j gives a name that an IRI can hold',
    (name) => {
      expect(slugOf(name)).toMatch(/^[a-z0-9]+([.-][a-z0-9]+)*$/);
    },
  );

  it('keeps names apart whose letters are lost', () => {
    expect(new Set(['王毅', '习近平', '王毅-2020', '习近平-2020', ''].map(slugOf)).size).toBe(5);
  });
});

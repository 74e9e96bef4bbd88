import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METRICS } from '../../src/score/metrics.ts';
import { FLOORS_FILE, type Floors, presentScores } from '../tools/floors.ts';

const floors: Floors = JSON.parse(readFileSync(FLOORS_FILE, 'utf8'));

describe('the scores on the gold articles', async () => {
  const present = await presentScores();

  it('have a floor for each language', () => {
    expect(Object.keys(floors).sort()).toEqual(Object.keys(present));
  });

  describe.each(Object.entries(present))('in %s', (language, scores) => {
    it.each(METRICS)('%s are not below their floor; "npm run floors" is for when they rose', (metric) => {
      expect(scores[metric]).toBeGreaterThanOrEqual(floors[language]?.[metric] ?? Number.POSITIVE_INFINITY);
    });
  });
});

import { describe, expect, it } from 'vitest';
import { validateGraph } from '../../src/graphs.ts';
import { extract, toQuads } from '../../src/index.ts';
import { COUNTEREXAMPLES, EXTREMES } from './counterexamples.ts';
import { faultsOf } from './faults.ts';

describe('what made texts have brought to light stays mended', () => {
  it.each(Object.entries(COUNTEREXAMPLES))('%s', async (_, made) => {
    expect(faultsOf(made)).toEqual([]);
    const { problems } = await validateGraph(toQuads(extract(made.text, { language: made.language })));
    expect(problems).toEqual([]);
  });
});

describe('no extreme text breaks what is promised', () => {
  it.each(Object.entries(EXTREMES))('%s', (_, made) => {
    expect(faultsOf(made)).toEqual([]);
  });
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { owlProblems, skipsOwlApi } from '../tools/owlapi.ts';

const turtleIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ttl'))
    .sort()
    .map((name) => join(folder, name));

describe.skipIf(skipsOwlApi())('the OWL API opens the files of the project where they stand', () => {
  test('the results with the vocabulary that they import, the vocabulary, and the knowledge: all in OWL 2 DL', () => {
    const files = [...turtleIn('output'), ...turtleIn('ontology'), ...turtleIn('ontology/knowledge')];
    expect(files.length).toBeGreaterThanOrEqual(5);
    expect(owlProblems(files)).toEqual([]);
  });
});

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

import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/doc/article.ts';
import { ACT_NOUNS } from '../../../src/lang/en/act-nouns.ts';
import { NON_CUES } from '../../../src/lang/en/reporting/non-cues.ts';
import { SPEECH_WRAPPERS } from '../../../src/lang/en/reporting/wrappers.ts';
import { REPORTING_VERBS } from '../../../src/lang/en/reporting.ts';
import type { LanguagePack } from '../../../src/lang/pack.ts';
import { packOf } from '../../../src/lang/packs.ts';
import { attributionContext } from '../../../src/stages/attributions/context.ts';
import { attributions } from '../../../src/stages/attributions/index.ts';
import { tokenLayers } from '../../../src/stages/tokens.ts';

type Mark = 'S' | 'Q' | 'C';

/** The text without its marks, and the offsets of each mark; the examples hold no astral code points. */
function unmarked(example: string): { readonly text: string; readonly marks: Partial<Record<Mark, [number, number]>> } {
  const marks: Partial<Record<Mark, [number, number]>> = {};
  let text = '';
  for (const part of example.split(/(\{[SQC]:[^}]+\})/)) {
    const [, mark, words] = /^\{([SQC]):([^}]+)\}$/.exec(part) ?? [];
    if (mark !== undefined && words !== undefined) marks[mark as Mark] = [text.length, text.length + words.length];
    text += words ?? part;
  }
  return { text, marks };
}

/**
 * Cue and content of each attribution in an example whose source is given as an actor, so that the rows are tested and
 * not what the program knows of actors.
 */
function found(example: string, pack: LanguagePack): { readonly cue: string; readonly content: string }[] {
  const { text, marks } = unmarked(example);
  const layers = tokenLayers(text, pack);
  const [start, end] = marks.S ?? [0, 0];
  const inside = layers.tokens.filter(({ span }) => span.start >= start && span.end <= end);
  const source = inside.filter(({ wordClass }, i) => i > 0 || wordClass !== 'determiner');
  const [first, last] = [source[0], source.at(-1)];
  const actor: Entity = { id: 'actor', type: 'State', labels: {}, derivation: 'read', rule: 'given' };
  const mentions =
    first === undefined || last === undefined
      ? []
      : [{ entity: 'actor', first: first.index, last: last.index, kind: 'name' as const, rule: 'given' }];
  const words = (range: { readonly first: number; readonly last: number }): string =>
    text.slice(layers.tokens[range.first]?.span.start, layers.tokens[range.last]?.span.end);
  return attributions(attributionContext(layers, [actor], mentions, pack)).attributions.map(({ cue, content }) => ({
    cue: cue === undefined ? '' : words(cue),
    content: content.map(words).join(' … '),
  }));
}

function wanted(example: string): { readonly cue: string; readonly content: string } {
  const { text, marks } = unmarked(example);
  return { cue: text.slice(...(marks.Q ?? [])), content: text.slice(...(marks.C ?? [])) };
}

const english = packOf('en');

describe.skipIf(english === undefined)('the sentences of the tables', () => {
  const pack = english as LanguagePack;
  const claims = [...REPORTING_VERBS, ...SPEECH_WRAPPERS, ...ACT_NOUNS].map(({ lemma, example }) => [lemma, example]);

  test.each(claims)('%s: %s', (_lemma, example = '') => {
    expect(found(example, pack)).toEqual([wanted(example)]);
  });

  test.each(NON_CUES.map(({ lemma, example }) => [lemma, example]))('no claim by %s: %s', (_lemma, example = '') => {
    expect(found(example, pack)).toEqual([]);
  });
});

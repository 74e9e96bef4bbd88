import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stated } from '../support/content-readers.ts';
import type { Contents, Said } from '../support/contents.ts';
import { ENGLISH } from '../support/contents-en.ts';
import { FRENCH } from '../support/contents-fr.ts';
import { casesOf } from '../support/marked.ts';

/** Relations that hold both ways, so that either direction is right. */
const BOTH_WAYS = new Set(['cooperatesWith', 'alignsWith']);

function inOrder(triple: string): string {
  const [subject = '', relation = '', object = ''] = triple.split(' ');
  return BOTH_WAYS.has(relation) && subject > object ? `${object} ${relation} ${subject}` : triple;
}

/** The rows of a file: what is said, and what it states. */
function rowsOf(path: string): [said: string, states: string[]][] {
  const file = readFileSync(new URL(`../cases/${path}`, import.meta.url), 'utf8');
  return casesOf(file).map((line): [string, string[]] => {
    const [said = '', states = ''] = line.split('=>').map((part) => part.trim());
    return [said, states === '' ? [] : states.split('; ').map(inOrder).sort()];
  });
}

const read = (world: Contents, said: string, how: Said): string[] => stated(world, said, how).map(inOrder).sort();

describe.each<[string, Contents, Said]>([
  ['en', ENGLISH, { cue: 'say', frame: 'that' }],
  ['fr', FRENCH, { cue: 'dire', frame: 'that' }],
])('relations: %s', (language, world, how) => {
  test.each(rowsOf(`${language}/relations.txt`))('%s', (said, states) =>
    expect(read(world, said, how)).toEqual(states),
  );

  test.each(rowsOf(`${language}/known-limits-relations.txt`))('not yet: %s', (said, states) =>
    expect(read(world, said, how), 'The case passes now: move it to relations.txt.').not.toEqual(states),
  );
});

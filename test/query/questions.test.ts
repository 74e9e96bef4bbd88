import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Answer, builtInQuestions, parameterNames, parseGraph, queryGraph } from '../../src/graphs.ts';
import { SPEAKERS } from '../support/speakers.ts';
import { ROOT } from '../tools/command.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const FRENCH = parseGraph(read('output/wang-tleuberdi-2020.fr.ttl'), 'turtle');
const BOTH = [...FRENCH, ...parseGraph(read('output/wang-tleuberdi-2020.en.ttl'), 'turtle')];

const SMALL = parseGraph(SPEAKERS, 'turtle');

describe('the questions', () => {
  const questions = builtInQuestions();

  test.each(questions.map((question) => [question.name, question] as const))('%s says what it asks', (_, question) => {
    expect(question.title).toMatch(/^[A-Z].+\?$/);
    expect(question.comment).toMatch(/\.$/);
    expect(question.parameters.map(({ name }) => name).sort()).toEqual([...parameterNames(question.text)].sort());
    for (const { about } of question.parameters) expect(about).toMatch(/\.$/);
  });

  test.each(questions.map(({ name }) => name))('%s has an answer that is tested here', (name) => {
    expect(readFileSync(new URL(import.meta.url), 'utf8')).toContain(`ask('${name}'`);
  });

  test('answer nothing on an empty graph', () => {
    for (const { name } of questions) expect(ask(name, [], {}), name).toEqual([]);
  });
});

describe('who said what about whom', () => {
  test('in the order of the text', () => {
    const rows = ask('who-said-what', FRENCH, {}, ['who', 'cue', 'force', 'topics']);
    expect(rows.slice(0, 3)).toEqual([
      ['Wang Yi', 'a déclaré', 'commissive', 'China, Kazakhstan'],
      ['Wang Yi', 'Selon', 'assertive', 'China, Kazakhstan'],
      ['Wang Yi', '', 'assertive', 'China, Kazakhstan'],
    ]);
  });

  test('of one speaker and one initiative, each by any of its names, in either language', () => {
    const set = { speaker: 'wang yi', about: 'bri', language: 'fr' };
    const rows = ask('who-said-what', BOTH, set, ['who', 'topics', 'article']);
    expect(rows.map(([who]) => who)).toEqual(rows.map(() => 'Wang Yi'));
    expect(new Set(rows.map(([, , article]) => article)).size).toBe(2);
    expect(rows.every(([, topics]) => topics?.includes('la Ceinture et la Route'))).toBe(true);
  });

  test('of a speaker by IRI, counted with the groups that he is a member of', () => {
    const all = ask('who-said-what', FRENCH, {}, ['who']);
    const wang = ask('who-said-what', FRENCH, { speaker: 'person/CN/wang-yi' }, ['who']).map(([who]) => who);
    expect(wang.length).toBeLessThan(all.length);
    expect(wang).toContain('Wang Yi');
    expect(wang).toContain('les deux ministres');
    expect(wang).not.toContain('Mukhtar Tleuberdi');
  });
});

describe('who promised what to whom', () => {
  test('from one to another', () => {
    const set = { from: 'Chine', to: 'state/KZ' };
    const rows = ask('promises', FRENCH, set, ['who', 'relation', 'whom', 'modality', 'saidBy', 'words']);
    expect(rows).toContainEqual([
      'China',
      'supports',
      'Kazakhstan',
      'intended',
      'Wang Yi',
      'soutenir le Kazakhstan dans sa lutte contre le COVID-19',
    ]);
    expect(new Set(rows.map(([who, , whom]) => `${who} ${whom}`))).toEqual(new Set(['China Kazakhstan']));
  });

  test('by whoever made the promise for another', () => {
    const rows = ask('promises', FRENCH, { from: 'Mukhtar Tleuberdi' }, ['who', 'relation', 'whom']);
    expect(rows).toContainEqual(['Kazakhstan', 'cooperatesWith', 'China']);
  });
});

describe('stances', () => {
  const columns = ['who', 'relation', 'what', 'modality', 'saidBy'];

  test('on one initiative, of one relation', () => {
    const set = { initiative: 'Global Data Security Initiative', relation: 'dep:supports' };
    expect(ask('stances', FRENCH, set, columns)).toEqual([
      ['Kazakhstan', 'supports', 'Global Data Security Initiative', 'actual', 'Mukhtar Tleuberdi'],
    ]);
  });

  test('leave out what is called for, which has a question of its own', () => {
    expect(ask('stances', SMALL, {}, columns)).toEqual([
      ['Ivo Brand', 'opposes', 'Plan bleu', 'actual', 'Ivo Brand'],
      ['Arcadia', 'supports', 'Plan bleu', 'actual', 'Ana Lund'],
      ['Arcadia', 'supports', 'Plan bleu', 'actual', 'Ivo Brand'],
    ]);
    expect(ask('called-for', SMALL, {}, columns)).toEqual([
      ['Union du Sud', 'joins', 'Plan bleu', 'calledFor', 'Ivo Brand'],
    ]);
  });
});

describe('two speakers', () => {
  test('have in common what both state, also where a relation holds both ways and is written the other way', () => {
    const columns = ['firstSpeaker', 'secondSpeaker', 'who', 'relation', 'whom'];
    expect(ask('common-ground', SMALL, {}, columns)).toEqual([
      ['Ana Lund', 'Ivo Brand', 'Arcadia', 'cooperatesWith', 'Union du Sud'],
    ]);
    expect(ask('common-ground', FRENCH, { one: 'Wang Yi', other: 'Mukhtar Tleuberdi' }, columns)).toContainEqual([
      'Wang Yi',
      'Mukhtar Tleuberdi',
      'China',
      'proposes',
      'Global Data Security Initiative',
    ]);
  });

  test('differ in what they affirm and in whom they are for', () => {
    const columns = ['difference', 'says', 'otherSays', 'whom'];
    expect(ask('differences', SMALL, { one: 'Ana Lund', other: 'Ivo Brand' }, columns)).toEqual([
      ['polarity', 'positive', 'negative', 'Plan bleu'],
      ['stance', 'supports', 'opposes', 'Plan bleu'],
    ]);
  });

  test('differ in what is done and what is promised', () => {
    const columns = ['firstSpeaker', 'difference', 'says', 'otherSays'];
    expect(ask('differences', FRENCH, {}, columns)).toContainEqual(['Wang Yi', 'modality', 'intended', 'actual']);
  });
});

test('initiatives in synergy are found from either side', () => {
  const columns = ['initiativeName', 'alignedWith', 'modality', 'saidBy'];
  const row = ['Belt and Road Initiative', 'Nurly Zhol', 'calledFor', 'Wang Yi'];
  expect(ask('alignments', FRENCH, { initiative: 'BRI' }, columns)).toEqual([row]);
  expect(ask('alignments', FRENCH, { initiative: 'nurly zhol' }, columns)).toEqual([row]);
  expect(ask('alignments', FRENCH, { initiative: 'Digital Silk Road' }, columns)).toEqual([]);
});

test('meetings have their participants, date and place', () => {
  const columns = ['participants', 'date', 'place', 'planned', 'words'];
  expect(ask('meetings', SMALL, { who: 'brand' }, columns)).toEqual([
    ['Ana Lund, Ivo Brand', '2020-09-15', 'Paris', 'false', 'se sont vus'],
  ]);
  expect(ask('meetings', FRENCH, { who: 'Chine' }, columns)).toEqual([]);
});

test('a meeting is told by the longest passage, and by the first in the alphabet of those that are as long', () => {
  const passage = (name: string, start: number, end: number, words: string): string => `
    a:meeting dep:evidence t:${name} . t:${name} oa:hasSelector t:${name}-place .
    t:${name}-place oa:start ${start} ; oa:end ${end} ; oa:exact "${words}" .`;
  const told = (...passages: readonly string[]): readonly unknown[] =>
    ask('meetings', parseGraph([SPEAKERS, ...passages].join('\n'), 'turtle'), {}, ['words']).flat();
  const longer = passage('longer', 0, 105, 'une visite');
  expect(told(passage('tie', 64, 75, 'en personne'))).toEqual(['en personne']);
  expect(told(passage('tie', 64, 75, 'venu demain'))).toEqual(['se sont vus']);
  expect(told(passage('tie', 64, 75, 'en personne'), longer)).toEqual(['une visite']);
});

test('claims without a named speaker', () => {
  expect(ask('unnamed-speakers', SMALL, {}, ['who', 'words'])).toEqual([["chef de l'Etat", 'Rien']]);
  expect(ask('unnamed-speakers', FRENCH, {}, ['who', 'words'])).toEqual([]);
});

test('the evidence of a proposition', () => {
  const set = { subject: 'KZ', relation: 'dep:supports', object: 'Chine' };
  expect(ask('evidence', FRENCH, set, ['start', 'end'])).toEqual([]);
  expect(ask('evidence', FRENCH, { ...set, subject: 'state/KZ' }, ['start', 'end', 'words', 'rule'])).toEqual([
    ['1630', '1671', 'soutenus dans la lutte contre le COVID-19', 'fr.relation.se-soutenir'],
  ]);
});

/** The rows of a named question: values in these columns, terms of the vocabulary by their last part. */
function ask(
  name: string,
  quads: Parameters<typeof queryGraph>[0],
  set: Readonly<Record<string, string>>,
  columns: readonly string[] = [],
): string[][] {
  const text = builtInQuestions().find((question) => question.name === name)?.text ?? '';
  const answer: Answer = queryGraph(quads, text, { set });
  if (answer.kind !== 'rows') throw new Error(`${name} gives no rows.`);
  expect(answer.variables).toEqual(expect.arrayContaining([...columns]));
  return answer.rows.map((row) => columns.map((column) => row[column]?.value.replace(/^.*ns#/, '') ?? ''));
}

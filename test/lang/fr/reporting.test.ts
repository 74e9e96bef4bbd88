import { describe, expect, test } from 'vitest';
import { ACT_NOUNS } from '../../../src/lang/fr/act-nouns.ts';
import { verbReadings } from '../../../src/lang/fr/conjugation.ts';
import { lemmaParts, matchesTail } from '../../../src/lang/fr/lemma.ts';
import { NON_CUES } from '../../../src/lang/fr/reporting/non-cues.ts';
import { SPEECH_WRAPPERS } from '../../../src/lang/fr/reporting/wrappers.ts';
import { REPORTING_VERBS, reportingVerbs } from '../../../src/lang/fr/reporting.ts';
import { SPELLING } from '../../../src/lang/fr/words.ts';
import type { Frame } from '../../../src/lang/pack.ts';
import { scan } from '../../../src/stages/scan.ts';
import { markedRow } from '../../support/marked-rows.ts';

const words = (text: string) => scan(text, SPELLING).map(({ norm }) => norm);

/** Whether the words hold the lemma's verb with its reflexive pronoun, clitic and tail, in this order. */
function holdsLemma(lemma: string, cue: readonly string[]): boolean {
  const { negated, reflexive, clitic, verb, tail } = lemmaParts(lemma);
  const at = cue.findLastIndex((word) => verbReadings(word).some((reading) => reading.lemma === verb));
  if (at < 0) return false;
  const before = cue.slice(0, at);
  const behind = cue.slice(at + 1);
  let next = 0;
  for (const word of behind) {
    const wanted = tail[next];
    if (wanted !== undefined && (matchesTail(wanted, word) || (wanted === 'de' && word === "d'"))) next += 1;
  }
  return (
    next === tail.length &&
    (!reflexive || before.some((word) => ['se', "s'"].includes(word))) &&
    (clitic === undefined || before.includes(clitic)) &&
    (!negated || before.some((word) => ['ne', "n'"].includes(word)))
  );
}

/** What stands between cue and content, by frame; in the frame `insert` the content comes first. */
const LINKS: Readonly<Record<Frame, RegExp>> = {
  that: /\bqu[e'] ?$/,
  'addressee-that': /\bqu[e'] ?$/,
  insert: /^$/,
  quote: / : « $/,
  np: /^ $/,
  inf: /^ $/,
  adj: /^ $/,
  'light-np': /^ $/,
  'addressee-np': /^ $/,
  'addressee-to-inf': /^ $/,
  'addressee-of-inf': /^ $/,
  'to-addressee-of-inf': /^ $/,
  'of-np': / d[e'] ?$/,
  'of-inf': / d[e'] ?$/,
  'to-np': / à $/,
  'to-inf': / à $/,
  'for-np': / pour $/,
  'against-np': / contre $/,
  'on-np': / sur $/,
  'in-favour-np': / en faveur d[e'] ?$/,
};

/** What the content holds, for frames whose content tells them apart. */
const CONTENTS: Readonly<Partial<Record<Frame, RegExp>>> = {
  'addressee-to-inf': / (?:à|au|aux) /,
  'addressee-of-inf': / (?:d'|de |des |du |pour )/,
  'to-addressee-of-inf': /^(?:à|au|aux) .* d(?:'|e )/,
  'light-np': /^(?:l'|(?:son|sa|ses|leur|leurs|le|la|les|un|une|des) )/,
};

function shows(example: string, frame: Frame): boolean {
  const contentFirst = example.indexOf('{C:') < example.indexOf('{Q:');
  if (frame === 'insert' || contentFirst) return frame === 'insert' && contentFirst;
  const [, link = '', content = ''] = /\{Q:[^}]+\}([^{]*)\{C:([^}]+)\}/.exec(example) ?? [];
  return LINKS[frame].test(link) && (CONTENTS[frame]?.test(content) ?? true);
}

describe('reporting verbs', () => {
  test.each(REPORTING_VERBS.map((row) => [row.lemma, row.frames.join(' '), row] as const))('%s: %s', (_l, _f, row) => {
    const { source, cue, content } = markedRow(row.example);
    expect(source.length).toBeLessThanOrEqual(1);
    expect(cue).toHaveLength(1);
    expect(content.length).toBeGreaterThan(0);
    expect(holdsLemma(row.lemma, words(cue.join(' ')))).toBe(true);
    expect(row.frames.filter((frame) => shows(row.example, frame))).not.toEqual([]);
  });

  test('no lemma has two rows for one frame', () => {
    const pairs = REPORTING_VERBS.flatMap(({ lemma, frames }) => frames.map((frame) => `${lemma}: ${frame}`));
    expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([]);
  });

  test('no sentence is used twice', () => {
    const examples = [...REPORTING_VERBS, ...SPEECH_WRAPPERS, ...ACT_NOUNS].map(({ example }) => example);
    expect(examples.filter((example, i) => examples.indexOf(example) !== i)).toEqual([]);
  });

  test('the rows of a verb hold its longer units and its reflexive', () => {
    expect(reportingVerbs('faire').map(({ lemma }) => lemma)).toContain('faire savoir');
    expect(reportingVerbs('féliciter').map(({ lemma }) => lemma)).toEqual(
      expect.arrayContaining(['féliciter', 'se féliciter']),
    );
    expect(reportingVerbs('manger')).toEqual([]);
  });

  test('a frame decides the force where the frames differ', () => {
    const force = (lemma: string, frame: string) =>
      REPORTING_VERBS.find((row) => row.lemma === lemma && row.frames.some((f) => f === frame))?.force;
    expect(force('souhaiter', 'that')).toBe('directive');
    expect(force('souhaiter', 'inf')).toBe('commissive');
    expect(force('annoncer', 'np')).toBe('declaration');
    expect(force('annoncer', 'that')).toBeUndefined();
  });
});

describe('wrappers', () => {
  test.each(SPEECH_WRAPPERS.map((row) => [row.lemma, row] as const))('%s', (_l, row) => {
    const { cue, content } = markedRow(row.example);
    const cueWords = words(cue.join(' '));
    expect(cue).toHaveLength(1);
    expect(content).toHaveLength(1);
    // The wrapper's own verb stands before the infinitive, which is the cue's last word.
    expect(holdsLemma(row.lemma, cueWords.slice(0, -1))).toBe(true);
    const last = verbReadings(cueWords.at(-1) ?? '').filter(({ tense }) => tense === 'infinitive');
    expect(last.some(({ lemma }) => reportingVerbs(lemma).length > 0)).toBe(true);
  });
});

describe('verbs that make no claim', () => {
  test.each(NON_CUES.map((row) => [row.lemma, row] as const))('%s', (lemma, row) => {
    expect(markedRow(row.example).cue).toEqual([]);
    const { verb } = lemmaParts(lemma);
    expect(words(row.example).some((word) => verbReadings(word).some((reading) => reading.lemma === verb))).toBe(true);
    expect(REPORTING_VERBS.filter((reporting) => reporting.lemma === lemma)).toEqual([]);
  });
});

describe('act nouns', () => {
  test.each(ACT_NOUNS.map((noun) => [noun.lemma, noun] as const))('%s', (_l, noun) => {
    const { cue, content } = markedRow(noun.example);
    expect(cue).toHaveLength(1);
    expect(content).toHaveLength(1);
    const padded = ` ${words(content.join(' ')).join(' ')} `;
    expect(noun.forms.some((form) => padded.includes(` ${form} `))).toBe(true);
    const verbs = words(cue.join(' ')).flatMap((word) => verbReadings(word).map(({ lemma }) => lemma));
    expect(verbs.some((verb) => reportingVerbs(verb).length > 0)).toBe(true);
  });
});

describe('lemmas taken apart', () => {
  test.each([
    ["s'en prendre", { negated: false, reflexive: true, clitic: 'en', verb: 'prendre', tail: [] }],
    ['ne cesser de', { negated: true, reflexive: false, verb: 'cesser', tail: ['de'] }],
    ['ne pas exclure', { negated: true, reflexive: false, verb: 'exclure', tail: [] }],
    ["se faire l'écho", { negated: false, reflexive: true, verb: 'faire', tail: ["l'", 'écho'] }],
    ["voir d'un bon œil", { negated: false, reflexive: false, verb: 'voir', tail: ["d'", 'un', 'bon', 'oeil'] }],
    ['y voir', { negated: false, reflexive: false, clitic: 'y', verb: 'voir', tail: [] }],
  ])('%s', (lemma, parts) => {
    expect(lemmaParts(lemma)).toEqual(parts);
  });

  test.each([
    ['prêt', 'prêtes', true],
    ['formel', 'formelle', true],
    ['sa', 'leur', true],
    ['prêt', 'prêteur', false],
    ['garde', 'gardes', true],
    ['la', 'le', false],
  ])('%s may be written %s: %s', (tail, word, expected) => {
    expect(matchesTail(tail, word)).toBe(expected);
  });
});

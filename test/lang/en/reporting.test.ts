import { describe, expect, test } from 'vitest';
import { ACT_NOUNS } from '../../../src/lang/en/act-nouns.ts';
import { verbReadings } from '../../../src/lang/en/conjugation.ts';
import { lemmaParts, matchesTail } from '../../../src/lang/en/lemma.ts';
import { NON_CUES } from '../../../src/lang/en/reporting/non-cues.ts';
import { SPEECH_WRAPPERS } from '../../../src/lang/en/reporting/wrappers.ts';
import { REPORTING_VERBS, reportingVerbs } from '../../../src/lang/en/reporting.ts';
import { SPELLING } from '../../../src/lang/en/words.ts';
import type { Frame } from '../../../src/lang/pack.ts';
import { scan } from '../../../src/stages/scan.ts';
import { markedRow } from '../../support/marked-rows.ts';

const words = (text: string) => scan(text, SPELLING).map(({ norm }) => norm);

/** Whether a form belongs to a verb; its auxiliaries' forms are known to no conjugation table. */
function isForm(word: string, verb: string): boolean {
  if (verb === 'be') return ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'].includes(word);
  if (verb === 'have') return ['have', 'has', 'had', 'having'].includes(word);
  return verbReadings(word).some((reading) => reading.lemma === verb);
}

/** Whether the words hold the lemma's verb with its negation before it and its tail behind it, in this order. */
function holdsLemma(lemma: string, cue: readonly string[]): boolean {
  const { negated, verb, tail } = lemmaParts(lemma);
  const at = cue.findIndex((word) => isForm(word, verb));
  if (at < 0) return false;
  let next = 0;
  for (const word of cue.slice(at + 1)) {
    const wanted = tail[next];
    if (wanted !== undefined && matchesTail(wanted, word)) next += 1;
  }
  return next === tail.length && (!negated || cue.slice(0, at).some((word) => ['not', 'never'].includes(word)));
}

/** What stands between cue and content, by frame; in the frame `insert` the content comes first. */
const LINKS: Readonly<Record<Frame, RegExp>> = {
  that: / (?:that|whether) $/,
  'addressee-that': / \S.* that $/,
  insert: /^$/,
  quote: /[:,] “$/,
  np: /^ $/,
  inf: /^ $/,
  adj: /^ $/,
  'light-np': /^ $/,
  'addressee-np': /^ $/,
  'addressee-to-inf': /^ $/,
  'addressee-of-inf': /^ $/,
  'to-addressee-of-inf': /^ $/,
  'of-np': / of $/,
  'of-inf': / of $/,
  'to-np': / to $/,
  'to-inf': /^ $/,
  'for-np': / for $/,
  'against-np': / against $/,
  'on-np': / (?:on|about|over) $/,
  'in-favour-np': / in favou?r of $/,
};

const holdsActNoun = (content: string): boolean => {
  const padded = ` ${words(content).join(' ')} `;
  return ACT_NOUNS.some((noun) => noun.forms.some((form) => padded.includes(` ${form} `)));
};

/** What the content holds, for frames whose content tells them apart. */
const CONTENTS: Readonly<Partial<Record<Frame, (content: string) => boolean>>> = {
  inf: (content) => /^\w+ing\b/.test(content),
  'to-inf': (content) => /^to /.test(content),
  'addressee-to-inf': (content) => / (?:not )?to /.test(content),
  'addressee-of-inf': (content) => / (?:of|from|for) /.test(content),
  'to-addressee-of-inf': (content) => /^to .* to /.test(content),
  'light-np': holdsActNoun,
};

function shows(example: string, frame: Frame): boolean {
  const contentFirst = example.indexOf('{C:') < example.indexOf('{Q:');
  if (frame === 'insert' || contentFirst) return frame === 'insert' && contentFirst;
  const [, link = '', content = ''] = /\{Q:[^}]+\}([^{]*)\{C:([^}]+)\}/.exec(example) ?? [];
  return LINKS[frame].test(link) && (CONTENTS[frame]?.(content) ?? true);
}

describe('reporting verbs', () => {
  test.each(REPORTING_VERBS.map((row) => [row.lemma, row.frames.join(' '), row] as const))('%s: %s', (_l, _f, row) => {
    const { source, cue, content } = markedRow(row.example);
    expect(source).toHaveLength(1);
    expect(cue).toHaveLength(1);
    expect(content).toHaveLength(1);
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

  test('the rows of a verb hold its longer units', () => {
    expect(reportingVerbs('make').map(({ lemma }) => lemma)).toEqual(
      expect.arrayContaining(['make clear', 'make it known']),
    );
    expect(reportingVerbs('rule').map(({ lemma }) => lemma)).toEqual(
      expect.arrayContaining(['rule', 'rule out', 'not rule out']),
    );
    expect(reportingVerbs('eat')).toEqual([]);
  });

  test.each([
    ['criticise', 'criticize'],
    ['apologise', 'apologize'],
    ['favour', 'favor'],
    ['analyse', 'analyze'],
  ])('%s may be written %s', (british, american) => {
    const frames = (verb: string) => reportingVerbs(verb).map((row) => row.frames);
    expect(frames(american)).toEqual(frames(british));
    expect(reportingVerbs(american).every(({ lemma }) => lemma.startsWith(american))).toBe(true);
  });

  test('a frame decides the force where the frames differ', () => {
    const force = (lemma: string, frame: string) =>
      REPORTING_VERBS.find((row) => row.lemma === lemma && row.frames.some((f) => f === frame))?.force;
    expect(force('hope', 'that')).toBe('expressive');
    expect(force('hope', 'to-inf')).toBe('commissive');
    expect(force('announce', 'np')).toBe('declaration');
    expect(force('announce', 'that')).toBeUndefined();
    expect(force('tell', 'addressee-to-inf')).toBe('directive');
    expect(force('tell', 'addressee-that')).toBeUndefined();
  });
});

describe('wrappers', () => {
  test.each(SPEECH_WRAPPERS.map((row) => [row.lemma, row] as const))('%s', (_l, row) => {
    const { source, cue, content } = markedRow(row.example);
    const cueWords = words(cue.join(' '));
    expect([source.length, cue.length, content.length]).toEqual([1, 1, 1]);
    expect(holdsLemma(row.lemma, cueWords)).toBe(true);
    // Behind the wrapper the verb of speech, with its tail, ends the cue.
    const parts = lemmaParts(row.lemma);
    const end = cueWords.findIndex((_, i) => holdsLemma(row.lemma, cueWords.slice(0, i + 1)));
    const speech = cueWords[end + 1] ?? '';
    const rows = verbReadings(speech).flatMap(({ lemma }) => reportingVerbs(lemma));
    expect(parts.verb).not.toBe('');
    expect(rows.some((reporting) => holdsLemma(reporting.lemma, cueWords.slice(end + 1)))).toBe(true);
  });
});

describe('verbs that make no claim', () => {
  test.each(NON_CUES.map((row) => [row.lemma, row] as const))('%s', (lemma, row) => {
    expect(markedRow(row.example).cue).toEqual([]);
    expect(words(row.example).some((word) => isForm(word, lemmaParts(lemma).verb))).toBe(true);
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
    const rows = words(cue.join(' ')).flatMap((word) =>
      verbReadings(word).flatMap(({ lemma }) => reportingVerbs(lemma)),
    );
    expect(rows.some(({ frames }) => frames.includes('light-np') || frames.includes('np'))).toBe(true);
  });

  test('no form belongs to two nouns', () => {
    const forms = ACT_NOUNS.flatMap((noun) => noun.forms);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });
});

describe('lemmas taken apart', () => {
  test.each([
    ['not rule out', { negated: true, verb: 'rule', tail: ['out'] }],
    ['call for', { negated: false, verb: 'call', tail: ['for'] }],
    ['throw its weight behind', { negated: false, verb: 'throw', tail: ['its', 'weight', 'behind'] }],
  ])('%s', (lemma, parts) => {
    expect(lemmaParts(lemma)).toEqual(parts);
  });

  test.each([
    ['its', 'their', true],
    ['itself', 'himself', true],
    ['for', 'for', true],
    ['for', 'form', false],
    ['its', 'itself', false],
  ])('%s may be written %s: %s', (tail, word, expected) => {
    expect(matchesTail(tail, word)).toBe(expected);
  });
});

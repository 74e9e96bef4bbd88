import { describe, expect, test } from 'vitest';
import { english } from '../../src/lang/en/index.ts';
import { french } from '../../src/lang/fr/index.ts';
import type { LanguagePack } from '../../src/lang/pack.ts';
import { tokenLayers } from '../../src/stages/tokens.ts';

/** The sentences of a text, each in one line. */
function sentencesOf(pack: LanguagePack, text: string): readonly string[] {
  const { tokens } = tokenLayers(text, pack);
  const points = [...text];
  const count = (tokens.at(-1)?.sentence ?? -1) + 1;
  return Array.from({ length: count }, (_, index) => {
    const own = tokens.filter(({ sentence }) => sentence === index);
    const [start, end] = [own[0]?.span.start ?? 0, own.at(-1)?.span.end ?? 0];
    return points.slice(start, end).join('').replaceAll('\n', ' ');
  });
}

/** The quotations of a text without their marks, each inner one behind the one around it. */
function quotesOf(pack: LanguagePack, text: string): readonly string[] {
  const points = [...text];
  return tokenLayers(text, pack).quotes.map(({ span }) => points.slice(span.start, span.end).join(''));
}

describe('sentences', () => {
  test.each<[string, LanguagePack, string, readonly string[]]>([
    [
      'end without a space where plainly another begins',
      french,
      'Le port de Tulear a rouvert (lundi).Les bateaux reviennent.La pêche suit.',
      ['Le port de Tulear a rouvert (lundi).', 'Les bateaux reviennent.', 'La pêche suit.'],
    ],
    [
      'do not end within a number or an abbreviation',
      english,
      'The U.S.Navy left 3.Two ships stay.',
      ['The U.S.Navy left 3.Two ships stay.'],
    ],
    [
      'do not end before a word in small letters',
      english,
      'The firm Plus! of Oslo sells fish.',
      ['The firm Plus! of Oslo sells fish.'],
    ],
    [
      'begin with a mark of quotation',
      french,
      'La digue tient. « Elle tiendra », dit-on.',
      ['La digue tient.', '« Elle tiendra », dit-on.'],
    ],
    [
      'end at an empty line, without a full stop',
      english,
      'The quays of Bergen\n\nFishing resumes.',
      ['The quays of Bergen', 'Fishing resumes.'],
    ],
    [
      'go on over a line that ends in a comma or a small word',
      english,
      'Fishing resumes off the\nLofoten islands.',
      ['Fishing resumes off the Lofoten islands.'],
    ],
  ])('%s', (_, pack, text, expected) => expect(sentencesOf(pack, text)).toEqual(expected));

  test('go on over the lines of a text that is broken into lines of one length, but for items of a list', () => {
    const text = `The fishermen of Bergen and of
Stavanger will go to sea again
on Monday, as the ministers of
Norway and Iceland have agreed
in Oslo on quotas for herring.
They share the catch with the
Faroe Islands. The quotas are
• Norway takes sixty parts
• Iceland takes thirty parts`;
    expect(sentencesOf(english, text)).toEqual([
      'The fishermen of Bergen and of Stavanger will go to sea again on Monday, as the ministers of Norway and Iceland have agreed in Oslo on quotas for herring.',
      'They share the catch with the Faroe Islands.',
      'The quotas are',
      '• Norway takes sixty parts',
      '• Iceland takes thirty parts',
    ]);
  });
});

describe('quotations', () => {
  test.each<[string, LanguagePack, string, readonly string[]]>([
    [
      'stand in each other',
      french,
      '« Il a dit : « Partez ! », et je suis parti », raconte-t-il.',
      ['Il a dit : « Partez ! », et je suis parti', 'Partez !'],
    ],
    ['end together at one mark', english, '“They told us “leave now,” he recalled.', ['They told us “leave now,']],
    [
      'end at the mark of their own',
      english,
      '“Our neighbours said “never” and left,” he said.',
      ['Our neighbours said “never” and left,', 'never'],
    ],
    ['do not end at a mark that closes nothing', english, 'He left ’ at once.', []],
    [
      'end together where another begins before the next mark',
      english,
      '“Our neighbours said “never” on “trade” talks.',
      ['Our neighbours said “never', 'trade'],
    ],
    [
      'go on over lines where the closing mark comes soon',
      english,
      'He said “the port is shut.\nThe road too.” Nobody answers.',
      ['the port is shut.\nThe road too.'],
    ],
    [
      'end with the line where another begins before',
      english,
      'He said “the port is shut.\nIt is “a shame” to him.',
      ['the port is shut.', 'a shame'],
    ],
    [
      'between straight marks end with the line',
      english,
      'He said "the port is closed.\nNobody answers.',
      ['the port is closed.'],
    ],
    [
      'all end with the line where two are open',
      french,
      '« Il a dit : « Partez\nPersonne ne répond.',
      ['Il a dit : « Partez', 'Partez'],
    ],
    [
      'open and close with the low mark of Germany',
      english,
      'He said „the port is closed“ twice.',
      ['the port is closed'],
    ],
    [
      'end at a straight mark with a space before it only',
      english,
      'He said "the pass is open "now.',
      ['the pass is open'],
    ],
  ])('%s', (_, pack, text, expected) => expect(quotesOf(pack, text)).toEqual(expected));
});

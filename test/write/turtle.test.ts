import { describe, expect, test } from 'vitest';
import { write } from '../../src/write/write.ts';
import { claimOf, documentOf, mentionOf, spanOf, summit } from '../support/document.ts';

const TURTLE = write(summit(), 'turtle');

/** The statement of a subject, as it stands. */
function statement(turtle: string, subject: string): string {
  const from = turtle.indexOf(`\n${subject} a `) + 1;
  return turtle.slice(from, turtle.indexOf('\n\n', from));
}

describe('reads well:', () => {
  test('a claim and what it states, with the words of its spans', () => {
    expect(statement(TURTLE, 'a:claim-1')).toBe(`a:claim-1 a dep:Claim , schema:Claim , prov:Entity ;
    dep:reportedIn <article/sommet.fr> ;
    dep:speaker <person/syldavia/yoshida-igor> ;
    dep:attribution dep:explicit ;
    dep:quotation dep:direct ;
    dep:source t:c74-101 ;  # le ministre syldave 𠮷田 Igor
    dep:cue t:c64-73 ;  # a déclaré
    dep:content t:c51-62 , t:c103-127 ;
    schema:text "La Syldavie … soutient la Route du Lac"@fr ;
    dep:force dep:expressive ;
    dep:polarity dep:positive ;
    dep:about a:initiative-route-du-lac , state:syldavia ;
    dep:states a:claim-1-p1 ;
    dep:rule "fr.cue.subject" .`);
  });

  test('prefixes that are used and no others, the file’s own last', () => {
    const lines = TURTLE.split('\n\n\n')[0]?.split('\n') ?? [];
    const declared = lines.filter((line) => line.startsWith('@prefix')).map((line) => line.split(/[ :]/)[1]);
    expect(declared).toEqual([
      ...['dep', 'foaf', 'oa', 'org', 'owl', 'prov', 'rdfs', 'schema', 'sem', 'skos', 'wd', 'xsd'],
      ...['a', 't', 'state'],
    ]);
    for (const prefix of declared)
      expect(TURTLE.split('\n\n\n').slice(1).join()).toMatch(new RegExp(`[\\s^]${prefix}:`));
    expect(lines).toContain('@base <https://w3id.org/depeche/> .');
    expect(write(documentOf('x'), 'turtle')).not.toContain('@prefix state:');
  });

  test('sections in order, empty ones left out', () => {
    const titles = (turtle: string): readonly string[] => turtle.match(/^# [\w ]+/gm) ?? [];
    expect(titles(TURTLE)).toEqual([
      '# This file',
      '# The article and the text that was read',
      '# The run that made this file',
      '# Actors',
      '# Posts',
      '# Initiatives',
      '# Meetings',
      '# Claims',
      '# Propositions in the reporter',
      '# Mentions',
      '# Places in the text',
    ]);
    expect(titles(write(documentOf('x'), 'turtle')).length).toBe(3);
  });

  test('no line of names is longer than 120 characters', () => {
    const about = Array.from({ length: 30 }, (_, index) => `state/S${index}`);
    const turtle = write(
      documentOf('x', { claims: [claimOf('c', '#x', [{ start: 0, end: 1 }], { about })] }),
      'turtle',
    );
    expect(Math.max(...turtle.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(statement(turtle, 'a:c').match(/state:S\d+/g)).toHaveLength(30);
  });
});

test('a name that cannot be shortened without escapes stays whole', () => {
  const mentions = ['state/a.', 'state/é', 'state/a/b', 'state/a(b)', 'state/..'].map((entity, index) =>
    mentionOf(`m${index}`, entity, { start: 0, end: 1 }),
  );
  expect(write(documentOf('x', { mentions }), 'turtle').match(/(?<=oa:hasBody )\S+/g)).toEqual([
    '<state/a.>',
    '<state/é>',
    '<state/a/b>',
    '<https://w3id.org/depeche/state/a(b)>',
    '<https://w3id.org/depeche/state/..>',
  ]);
});

test('words in a comment cannot end it, and long ones are cut', () => {
  const text = `Il\r\na "dit"\u0085\u2028\u202e ${'x'.repeat(99)}`;
  const turtle = write(documentOf(text, { mentions: [mentionOf('m', '#x', spanOf(text, text))] }), 'turtle');
  expect(turtle).toMatch(/ {2}# Il a "dit" x{48}…$/m);
});

import { describe, expect, test } from 'vitest';
import { write } from '../../src/write/write.ts';
import { documentOf, mentionOf, spanOf, summit } from '../support/document.ts';
import { readByN3 } from '../support/readers.ts';

const TURTLE = write(summit(), 'turtle');

/** The statement of a subject, as it stands. */
function statement(turtle: string, subject: string): string {
  const from = turtle.indexOf(`\n${subject} a `) + 1;
  return turtle.slice(from, turtle.indexOf('\n\n', from));
}

describe('reads well:', () => {
  test('a claim and what it states, with the words of its spans', () => {
    expect(statement(TURTLE, 'a:claim-1')).toBe(`a:claim-1 a dep:Claim, schema:Claim, prov:Entity;
    dep:reportedIn article:sommet.fr;
    dep:speaker person-syldavia:yoshida-igor;
    dep:attribution dep:explicit;
    dep:quotation dep:direct;
    dep:source t:c74-101;  # le ministre syldave 𠮷田 Igor
    dep:cue t:c64-73;  # a déclaré
    dep:content t:c51-62, t:c103-127;
    schema:text "La Syldavie … soutient la Route du Lac"@fr;
    dep:force dep:expressive;
    dep:polarity dep:positive;
    dep:about a:initiative-route-du-lac, state:syldavia;
    dep:states a:claim-1-p1;
    dep:rule "fr.cue.subject".`);
  });

  test('prefixes that are used and no others, the file’s own last', () => {
    const lines = TURTLE.split('\n\n\n')[0]?.split('\n') ?? [];
    const declared = lines.filter((line) => line.startsWith('@prefix')).map((line) => line.split(/[ :]/)[1]);
    expect(declared).toEqual([
      ...['dep', 'foaf', 'oa', 'org', 'owl', 'prov', 'rdfs', 'schema', 'sem', 'skos', 'wd', 'xsd'],
      ...['a', 't'],
      ...['article', 'graph', 'person-syldavia', 'post-borduria', 'post-syldavia', 'program', 'state', 'text'],
    ]);
    for (const prefix of declared)
      expect(TURTLE.split('\n\n\n').slice(1).join()).toMatch(new RegExp(`[\\s^]${prefix}:`));
    expect(lines).toContain('@prefix post-syldavia: <https://w3id.org/depeche/post/syldavia/>.');
    expect(TURTLE.match(/^@/gm)).toHaveLength(declared.length);
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

  test('one predicate a line, and an empty line before each node', () => {
    const lines = TURTLE.split('\n').filter((line) => line !== '' && !/^[@#]/.test(line));
    const shape = /^(?:\S+ a| {4}[\w-]+:\w+) (?:[^";]|"(?:[^"\\]|\\.)*")+[;.](?: {2}# .+)?$/;
    expect(lines.filter((line) => !shape.test(line))).toEqual([]);
    expect(TURTLE).not.toMatch(/[^\n]\n\S+ a /);
  });
});

function bodies(turtle: string): readonly string[] {
  return [...turtle.matchAll(/oa:hasBody (.*);$/gm)].map(([, body = '']) => body);
}

test('a name that cannot be shortened without escapes stays whole', () => {
  const mentions = ['state/a.', 'state/é', 'state/a/b', 'state/a(b)', 'state/..', 'é/a'].map((entity, index) =>
    mentionOf(`m${index}`, entity, { start: 0, end: 1 }),
  );
  expect(bodies(write(documentOf('x', { mentions }), 'turtle'))).toEqual([
    '<https://w3id.org/depeche/state/a.>',
    '<https://w3id.org/depeche/state/é>',
    'state-a:b',
    '<https://w3id.org/depeche/state/a(b)>',
    '<https://w3id.org/depeche/state/..>',
    '<https://w3id.org/depeche/é/a>',
  ]);
});

test('two folders that would get one prefix: the first has it, the other’s names stay whole', () => {
  const mentions = ['state/a/b', 'state-a/b', 'oa/b'].map((entity, index) =>
    mentionOf(`m${index}`, entity, { start: 0, end: 1 }),
  );
  expect(bodies(write(documentOf('x', { mentions }), 'turtle'))).toEqual([
    '<https://w3id.org/depeche/state/a/b>',
    'state-a:b',
    '<https://w3id.org/depeche/oa/b>',
  ]);
});

test('an IRI that looks like a name with a prefix of the file is read back as it is', () => {
  const turtle = write(documentOf('x'), 'turtle', { articleIri: 'a:news' });
  expect(readByN3(turtle).map(({ subject }) => subject.value)).toContain('a:news');
});

test('characters are seen as they are; marks, line ends and control characters are escaped', () => {
  const label = '📰 𠮷 é \u0085\u2028 "\\U0001f4f0" \\ \0\t\n\r\u001a\u001f\u007f\ufffe\uffff';
  const document = documentOf('x', {
    entities: [{ type: 'State', id: 'state/x', labels: { fr: label }, derivation: 'read', rule: 'r' }],
  });
  const turtle = write(document, 'turtle');
  const escaped = String.raw`\"\\U0001f4f0\" \\ \u0000\t\n\r\u001A\u001F\u007F\uFFFE\uFFFF`;
  expect(turtle).toContain(`"📰 𠮷 é \u0085\u2028 ${escaped}"@fr;\n`);
  expect(readByN3(turtle).map(({ object }) => object.value)).toContain(label);
});

test('words in a comment cannot end it, and long ones are cut', () => {
  const text = `Il\r\na "dit"\u0085\u2028\u202e ${'x'.repeat(99)}`;
  const turtle = write(documentOf(text, { mentions: [mentionOf('m', '#x', spanOf(text, text))] }), 'turtle');
  expect(turtle).toMatch(/ {2}# Il a "dit" x{48}…$/m);
});

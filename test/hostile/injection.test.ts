import { DOMParser } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../../src/cli/extract/explain.ts';
import { printable } from '../../src/cli/report.ts';
import { drawPicture, makePage, parseGraph, queryGraph } from '../../src/graphs.ts';
import { DepecheError, type Document, FORMATS, type Format, toQuads, write } from '../../src/index.ts';
import { claimOf, documentOf, mentionOf, propositionOf, spanOf } from '../support/document.ts';
import { canonical, READERS } from '../support/readers.ts';

/** What would do harm where somebody forgets to escape it, by what it is made for. */
const PAYLOADS: Readonly<Record<string, string>> = {
  'quotation marks': `""" ''' " '`,
  'a quotation mark that ends a literal': `x" . <urn:a> <urn:b> "y`,
  backslashes: 'a\\b \\u0041 \\n \\" \\',
  'line ends': 'one\ntwo\r\nthree\rfour\u2028five\u0085six',
  'the end of a script': '</script><script>hacked()</script>',
  'the end of a section of characters': 'a ]]> b <![CDATA[ c',
  'entity references': '&amp; &lt;b&gt; &#60;i&#62; & &nosuch;',
  'an attribute that runs a program': `"><img src=x onerror="hacked()">`,
  'a comment of a page': '<!-- a --!> b -->',
  'the end of a picture': '</text></svg><foreignObject><b>x</b></foreignObject>',
  'braces of a query': '} UNION { ?s ?p ?o } # VALUES ?it { UNDEF }',
  'an update': `" } ; DROP ALL ; INSERT DATA { <urn:a> <urn:b> "`,
  'signs of a terminal': '\u001b[31mred\u001b]0;title\u0007\u009b2J\b\u007f',
  'marks of direction': '\u202egnp.exe\u202c \u2066x\u2069 \u200f',
  'percent signs': '%s %d %00 %0a %{x} 100%',
  'a template': '$' + '{process.exit()} {{x}} <%= y %> $& $1',
  'a name of JSON-LD': '{"@id": "urn:a", "@type": "@json"}',
  'a name of JavaScript': '__proto__',
};

const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];

/** A minister whose name, and words, hold a payload. */
function documentWith(payload: string): Document {
  const text = `« Lima ${payload} aide Rabat », a dit Ana ${payload}.`;
  const span = (words: string) => spanOf(text, words);
  return documentOf(text, {
    entities: [
      {
        ...{ id: '#person-ana', type: 'Person', derivation: 'read', rule: 'name' },
        ...{
          labels: { fr: `Ana ${payload}` },
          posts: [{ id: '#post-a', label: `ministre ${payload}`, office: 'minister' }],
        },
      },
      { id: 'state/PE', type: 'State', labels: { fr: 'Pérou' }, derivation: 'read', rule: 'name' },
      { id: 'state/MA', type: 'State', labels: { fr: `Maroc ${payload}` }, derivation: 'read', rule: 'name' },
    ],
    mentions: [
      mentionOf('mention-1', 'state/PE', span('Lima')),
      mentionOf('mention-2', 'state/MA', span('Rabat')),
      mentionOf('mention-3', '#person-ana', span('Ana')),
    ],
    claims: [claimOf('claim-1', '#person-ana', [span(`Lima ${payload} aide Rabat`)], { cue: span('a dit') })],
    propositions: [propositionOf('p1', ['state/PE', 'aids', 'state/MA'], span('Lima'), { claim: 'claim-1' })],
  });
}

/** What RDF/XML cannot hold is refused; all else must come back. */
function fileOf(document: Document, format: Format): string | undefined {
  try {
    return write(document, format);
  } catch (error) {
    if (format === 'rdfxml' && error instanceof DepecheError) return undefined;
    throw error;
  }
}

/** How many elements of each name a page or a picture has. */
function elementsIn(markup: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { localName } of new DOMParser().parseFromString(markup, 'text/html').querySelectorAll('*')) {
    counts[localName] = (counts[localName] ?? 0) + 1;
  }
  return counts;
}

const ASSETS = { script: 'start();', style: 'b{}' };

let harmless: Readonly<Record<string, number>> = {};
beforeAll(async () => {
  harmless = elementsIn(await makePage(toQuads(documentWith('x')), {}, ASSETS));
});

describe.each(Object.entries(PAYLOADS))('%s', (name, payload) => {
  const document = documentWith(payload);
  const quads = toQuads(document);

  it.each(FORMAT_NAMES)('comes back from %s as it was', async (format) => {
    const file = fileOf(document, format);
    expect(file === undefined).toBe(format === 'rdfxml' && name === 'signs of a terminal');
    if (file === undefined) return;
    const expected = await canonical(quads);
    for (const read of Object.values(READERS[format])) expect(await canonical(await read(file))).toBe(expected);
  });

  it('is one term as the value of a query, and changes nothing of it', () => {
    const value = `x ${payload}`;
    const answer = queryGraph(parseGraph('', 'turtle'), 'SELECT ?it WHERE { VALUES ?it { UNDEF } }', {
      set: { it: value },
    });
    expect(answer).toMatchObject({ kind: 'rows', rows: [{ it: { type: 'literal', value } }] });
  });

  it('becomes no markup in a picture', async () => {
    const svg = (await drawPicture(quads)) ?? '';
    const { foreignObject, script, img, b, i } = {
      foreignObject: 0,
      script: 0,
      img: 0,
      b: 0,
      i: 0,
      ...elementsIn(svg),
    };
    expect([foreignObject, script, img, b, i]).toEqual([0, 0, 0, 0, 0]);
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  it('becomes no markup in a page, and no end of its data', async () => {
    const [text] = quads.filter(({ predicate }) => predicate.value.endsWith('#sha256'));
    const texts = { [text?.subject.value ?? '']: document.text.value };
    expect(elementsIn(await makePage(quads, texts, ASSETS))).toEqual(harmless);
  });

  it('does not drive a terminal', () => {
    for (const shown of [printable(payload), explain(document).replaceAll('\n', '')]) {
      expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
    }
  });
});

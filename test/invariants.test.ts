import { describe, expect, test } from 'vitest';
import {
  builtInKnowledge,
  type Document,
  extract,
  FORMATS,
  type Format,
  type Language,
  toQuads,
  write,
} from '../src/index.ts';
import { packOf } from '../src/lang/packs.ts';
import { readArticle } from '../src/pipeline.ts';
import { textsIn } from './support/corpus.ts';
import {
  contentFaults,
  cueFaults,
  deepFreeze,
  evidenceFaults,
  idFaults,
  mentionFaults,
  orderFaults,
  quoteFaults,
  ruleFaults,
  spanFaults,
} from './support/invariants.ts';
import { readByJsonLd, readByN3, readByOxigraph, sortedLines } from './support/readers.ts';

// What holds of whatever text is read, looked at on every text of the project, and on variants of each.

const NAME = 'article';
const readAnew = (text: string, language: Language): Document => extract(text, { name: NAME, language });

const documents = new Map<string, Document>();
/** Reads each text once, since most tests look at the same documents. */
function read(text: string, language: Language): Document {
  const key = `${language} ${text}`;
  const document = documents.get(key) ?? deepFreeze(readAnew(text, language));
  documents.set(key, document);
  return document;
}

const FORMAT_NAMES = Object.keys(FORMATS) as Format[];
const writeAll = (document: Document): Readonly<Record<string, string>> =>
  Object.fromEntries(FORMAT_NAMES.map((format) => [format, write(document, format)]));

/** A line with characters outside the basic plane, each two UTF-16 units and one code point. */
const ASTRAL = '📰 𠮷\n';

const VARIANTS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with CRLF line ends': (text) => text.replaceAll('\n', '\r\n'),
  'after characters outside the basic plane': (text) => ASTRAL + text,
};

const GROUPS = [...textsIn('fr'), ...textsIn('en')];

/** Every article, and of the small texts every 24th: for what takes long. */
const SAMPLES = GROUPS.map((group) => ({ ...group, texts: group.texts.filter((_text, index) => index % 24 === 0) }));

/** The same without the articles. */
const SMALL_TEXTS = SAMPLES.filter((_group, index) => (GROUPS[index]?.texts.length ?? 0) > 1);

/** The lines of all faults in a group, each with the beginning of its text. */
function faultsIn(
  documents: readonly Document[],
  faultsOf: (document: Document) => readonly string[],
): readonly string[] {
  return documents.flatMap((document) => {
    const start = [...document.text.value].slice(0, 60).join('');
    return faultsOf(document).map((fault) => `${fault} — ${start}`);
  });
}

describe.each(Object.entries(VARIANTS))('a text %s', (variant, change) => {
  describe.each(variant === 'as it is' ? GROUPS : SAMPLES)('$name', ({ texts, language }) => {
    const found = texts.map((text) => read(change(text), language));

    test('spans lie in the text and hold words', () => {
      expect(faultsIn(found, spanFaults)).toEqual([]);
    });

    test('the graph quotes what stands at its spans', () => {
      expect(faultsIn(found, (document) => quoteFaults(document, toQuads(document)))).toEqual([]);
    });

    test('lists are in the order of the text', () => {
      expect(faultsIn(found, orderFaults)).toEqual([]);
    });

    test('contents are apart from cues and sources, evidence is in its claim', () => {
      expect(faultsIn(found, contentFaults)).toEqual([]);
      expect(faultsIn(found, evidenceFaults)).toEqual([]);
    });

    test('every record names its rule, and implicit claims have no cue', () => {
      expect(faultsIn(found, ruleFaults)).toEqual([]);
      expect(faultsIn(found, cueFaults)).toEqual([]);
    });

    test('every id leads to a record, every entity is mentioned', () => {
      expect(faultsIn(found, idFaults)).toEqual([]);
      expect(faultsIn(found, mentionFaults)).toEqual([]);
    });

    test('the document is plain JSON', () => {
      for (const document of found) expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document);
    });
  });
});

/** The words of each claim's spans, as one line. */
function claimWords({ text, claims }: Document): readonly string[] {
  const points = [...text.value.replaceAll('\r\n', '\n\n')];
  return claims.map(({ source, cue, content }) =>
    [source, cue, ...content].map((span) => (span ? points.slice(span.start, span.end).join('') : '-')).join(' | '),
  );
}

describe.each(SAMPLES)('$name', ({ texts, language }) => {
  test('gives the same document and bytes twice', () => {
    for (const text of texts) {
      const document = read(text, language);
      const twice = readAnew(text, language);
      expect(JSON.stringify(twice)).toBe(JSON.stringify(document));
      const formats = ['turtle', 'nt', 'jsonld'] as const;
      expect(formats.map((format) => write(twice, format))).toEqual(formats.map((format) => write(document, format)));
    }
  });

  test('says the same with other line ends, and after other characters', () => {
    for (const text of texts) {
      const words = claimWords(read(text, language)).map((line) => line.replaceAll(/\n+/g, ' '));
      for (const change of Object.values(VARIANTS)) {
        expect(claimWords(read(change(text), language)).map((line) => line.replaceAll(/\n+/g, ' '))).toEqual(words);
      }
    }
  });

  test('passes through stages that change nothing they are given', () => {
    for (const text of texts) expect(frozenStages(text, language)).toEqual(read(text, language));
  });
});

// A whole article's files are read in test/write/articles.test.ts.
describe.each(SMALL_TEXTS)('$name', ({ texts, language }) => {
  test('gives the same graph in all formats', async () => {
    for (const text of texts) {
      const document = read(text, language);
      const { turtle = '', nt = '', jsonld = '', rdfxml = '', trig, nq, ...others } = writeAll(document);
      expect(others).toEqual({});
      // Without named graphs these are the same formats; with them they are read in test/write/articles.test.ts.
      expect([trig, nq]).toEqual([turtle, nt]);
      const expected = sortedLines(toQuads(document));
      expect(sortedLines(readByOxigraph(turtle, 'text/turtle'))).toEqual(expected);
      expect(sortedLines(readByN3(nt))).toEqual(expected);
      expect(sortedLines(await readByJsonLd(jsonld))).toEqual(expected);
      expect(sortedLines(readByOxigraph(rdfxml, 'application/rdf+xml'))).toEqual(expected);
    }
  });
});

/** The pipeline, with what each stage makes frozen before the next has it. */
function frozenStages(value: string, language: Language): Document {
  const pack = packOf(language);
  if (pack === undefined) throw new Error(`There is no pack for ${language}.`);
  const knowledge = deepFreeze(builtInKnowledge());
  return readArticle(value, pack, {
    name: NAME,
    knowledge,
    onStage: (stage, made) => {
      // It holds the pack, whose tables remember what they were asked.
      if (stage !== 'content') deepFreeze(made);
    },
  });
}

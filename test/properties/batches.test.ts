import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { validateGraph } from '../../src/graphs.ts';
import { DepecheError, type Document, toQuads, write } from '../../src/index.ts';
import { canonical, READERS } from '../support/readers.ts';
import { folderWith, ROOT, run } from '../tools/command.ts';
import { digestOf, FORMAT_NAMES } from './digest.ts';
import { documentOf, sampleCases } from './samples.ts';

// What takes too long for thousands of texts, on some two hundred.

const COUNTS = { sentences: 60, 'reports of speech': 30, 'mangled passages': 60, 'mangled articles': 4, noise: 50 };
const CASES = sampleCases(COUNTS, 1789);
const DOCUMENTS = CASES.map(documentOf);

/** Texts with characters that XML 1.0 cannot hold are refused for RDF/XML, and for nothing else. */
function fileOf(document: Document, format: (typeof FORMAT_NAMES)[number]): string | undefined {
  try {
    return write(document, format);
  } catch (error) {
    if (format === 'rdfxml' && error instanceof DepecheError && error.code === 'not-in-xml') return undefined;
    throw error;
  }
}

describe('the graph of any text', () => {
  it('is of some two hundred here, of which many say something', () => {
    expect(DOCUMENTS.length).toBeGreaterThan(190);
    expect(DOCUMENTS.filter(({ claims }) => claims.length > 0).length).toBeGreaterThan(45);
  });

  it.each(FORMAT_NAMES)(
    'is read back from %s by independent readers as it was',
    async (format) => {
      const files = DOCUMENTS.flatMap((document) => {
        const file = fileOf(document, format);
        return file === undefined ? [] : [{ document, file }];
      });
      expect(files.length).toBeGreaterThan(150);
      const expected = await canonical(files.flatMap(({ document }) => toQuads(document)));
      for (const read of Object.values(READERS[format])) {
        const quads: Quad[] = [];
        for (const { file } of files) quads.push(...(await read(file)));
        expect(await canonical(quads)).toBe(expected);
      }
    },
    300_000,
  );

  it('conforms to the shapes', async () => {
    for (const [index, document] of DOCUMENTS.entries()) {
      const { problems } = await validateGraph(toQuads(document));
      expect(problems, JSON.stringify(CASES[index])).toEqual([]);
    }
  }, 300_000);

  it('is the same to the byte in another process, of another locale, time zone and folder, in another order', () => {
    const env = { ...process.env, LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' };
    const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const args = ['--import', loader, join(ROOT, 'test/properties/other-process.ts')];
    const folder = folderWith();
    const { stdout, stderr } = run(process.execPath, args, { cwd: folder, input: JSON.stringify(CASES), env });
    expect(stderr).toBe('');
    const { locale, timeZone, digests, folder: there } = JSON.parse(stdout);
    const here = Intl.DateTimeFormat().resolvedOptions();
    expect([locale, timeZone]).toEqual(['tr-TR', 'Pacific/Kiritimati']);
    expect([locale, timeZone, there]).not.toEqual([here.locale, here.timeZone, process.cwd()]);
    expect(CASES.filter((made, index) => digestOf(made, index) !== digests[index])).toEqual([]);
    expect(digests).toHaveLength(CASES.length);
  }, 300_000);
});

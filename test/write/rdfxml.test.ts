import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/doc/article.ts';
import { DepecheError } from '../../src/error.ts';
import { toQuads } from '../../src/graph/graph.ts';
import { write } from '../../src/write/write.ts';
import { documentOf, summit } from '../support/document.ts';
import { canonical, READERS } from '../support/readers.ts';
import { folderWith, ROOT, run } from '../tools/command.ts';
import { readByPython, readByRapper, skipsPython, skipsRapper } from '../tools/rdf-tools.ts';
import { readByRiot, skipsRiot } from '../tools/riot.ts';

function labelled(label: string): Document {
  return documentOf('x', {
    entities: [{ type: 'State', id: 'state/x', labels: { fr: label }, derivation: 'read', rule: 'r' }],
  });
}

test('has each node once, by its own class, with its properties in the order of Turtle', () => {
  const xml = write(summit(), 'rdfxml');
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<rdf:RDF\n xmlns:rdf=/);
  const proposition = /<dep:Proposition rdf:about="[^"]*#claim-2-p1">.*?<\/dep:Proposition>/s.exec(xml)?.[0] ?? '';
  expect([...proposition.matchAll(/<(\w+:\w+) /g)].map(([, name]) => name)).toEqual([
    ...['dep:Proposition', 'rdf:type', 'dep:subject', 'dep:relation', 'dep:object', 'dep:force', 'dep:modality'],
    ...['dep:polarity', 'dep:evidence'],
  ]);
  expect(xml.match(/<dep:Meeting /g)).toHaveLength(1);
  expect(xml).toContain('#boolean">true</dep:planned>');
});

test.skipIf(process.platform === 'win32')('is the same to the byte whatever the language of the machine', () => {
  const folder = folderWith({ 'a.txt': 'La Chine soutient le Pérou, a déclaré samedi son ministre.\n' });
  const command = [process.execPath, join(ROOT, 'dist/cli/main.js'), 'a.txt', '--format', 'rdfxml'];
  const outcomes = ['en_US', 'th_TH', 'cs_CZ'].map((locale) =>
    run('env', [`LC_ALL=${locale}.UTF-8`, ...command], { cwd: folder }),
  );
  expect(outcomes[0]).toMatchObject({ status: 0, stderr: '' });
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
});

describe('characters that XML changes, unless they are written as references', () => {
  const document = labelled(' \t\r\n\r \u0085\u2028\u007f <&> ]]> ]]&gt; " \' é 📰 𠮷\n');
  const expected = canonical(toQuads(document));
  const xml = write(document, 'rdfxml');

  test.each(Object.entries(READERS.rdfxml))('%s', async (_, read) => {
    expect(await canonical(await read(xml))).toBe(await expected);
  });

  test.skipIf(skipsRapper())('rapper', async () => {
    const [quads = []] = await readByRapper([{ format: 'rdfxml', content: xml }]);
    expect(await canonical(quads)).toBe(await expected);
  });

  test.skipIf(skipsPython())("Python's rdflib", async () => {
    const [quads = []] = await readByPython([{ format: 'rdfxml', content: xml }]);
    expect(await canonical(quads)).toBe(await expected);
  });

  test.skipIf(skipsRiot())(
    "Jena's RIOT",
    async () => {
      const [quads = []] = await readByRiot([{ format: 'rdfxml', content: xml }]);
      expect(await canonical(quads)).toBe(await expected);
    },
    180_000,
  );
});

describe('a character that XML cannot hold', () => {
  test.each(['\0', '\u000b', '\u001f', '\ufffe', '\uffff'])('%j is refused with a sentence', (character) => {
    const document = labelled(`La\n Syldavie${character}\u001b fin`);
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    expect(() => write(document, 'rdfxml')).toThrow(DepecheError);
    expect(() => write(document, 'rdfxml')).toThrow(
      `RDF/XML cannot hold the character U+${code}, which stands after "La Syldavie"; take it out of the text, or choose another format.`,
    );
    expect(() => write(document, 'turtle')).not.toThrow();
  });

  test('is no fault where the words of the text are left out', () => {
    const document = documentOf('La Syldavie\u000b parle.', {
      mentions: [{ id: 'm', entity: 'state/x', span: { start: 0, end: 11 }, kind: 'name', rule: 'r' }],
    });
    expect(() => write(document, 'rdfxml')).toThrow(DepecheError);
    expect(() => write(document, 'rdfxml', { quotes: false })).not.toThrow();
  });
});
